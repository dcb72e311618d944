import { expect } from 'vitest';
import {
  DIALOG,
  eventually,
  model,
  pressesOurs,
  seesOurs,
  seesQuestion,
  sentTexts,
} from '../../extension/harness/person';
import type { Tab } from '../../extension/harness/tab';
import type { ComposerContract, Way } from '../contract';
import { BOX } from '../model/part';

export const CARELESS = 'chase bloods for 999 000 0018';
export const CLEAN = 'A good shift with a good team.';

type Spot = { x: number; y: number };
const call = <T>(tab: Tab, name: string, css: string) => tab.page<T>(`window.${name}(${JSON.stringify(css)})`);

export const boxOf = ({ box }: ComposerContract) => box ?? BOX;
export const shown = (tab: Tab, css: string) => call<string | null>(tab, 'shown', css);

/** Presses the middle of a part once it is there, wherever on the page it stands. */
export async function presses(tab: Tab, css: string): Promise<void> {
  await expect.poll(() => call<Spot | null>(tab, 'spot', css), { ...eventually, message: css }).not.toBeNull();
  const spot = await call<Spot | null>(tab, 'spot', css);
  if (spot) await tab.clickAt(spot.x, spot.y);
}

export async function opens(tab: Tab, composer: ComposerContract): Promise<void> {
  for (const css of composer.opens ?? []) await presses(tab, css);
  await presses(tab, boxOf(composer));
  await hasFocus(tab, composer);
}

const hasFocus = (tab: Tab, composer: ComposerContract) =>
  expect.poll(() => call<boolean>(tab, 'hasFocus', boxOf(composer)), eventually).toBe(true);

export async function visits(tab: Tab, composer: ComposerContract, as = ''): Promise<void> {
  const url = new URL(composer.address);
  if (as) url.searchParams.set('as', as);
  await tab.goto(url.href);
  await opens(tab, composer);
}

/** Writes, and waits until the editor has all of it. */
export async function writes(tab: Tab, text: string): Promise<void> {
  await tab.type(text);
  await expect.poll(() => model(tab), eventually).toBe(text);
}

export const isMarked = (tab: Tab) => seesOurs(tab, /things? to look at/);

/** The first half of a send: what is held is held here. */
export async function tries(tab: Tab, way: Way): Promise<void> {
  if ('press' in way) return presses(tab, way.press);
  if ('on' in way) await call(tab, 'focusOn', way.on);
  await tab.press(way.key);
}

export async function sends(tab: Tab, way: Way): Promise<void> {
  await tries(tab, way);
  for (const css of way.finish ?? []) await presses(tab, css);
}

export async function isHeld(tab: Tab, sentSoFar: number): Promise<void> {
  await seesQuestion(tab);
  expect(await sentTexts(tab)).toHaveLength(sentSoFar);
}

/** Editors learn from the browser, a moment later, where the caret went; nobody types faster than the page is painted. */
const isPainted = (tab: Tab) =>
  tab.page('new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))');

/** Says Edit, and finds the draft as it was and the editor alive: it types, goes back and forth, and deletes. */
export async function editsOn(tab: Tab, composer: ComposerContract): Promise<void> {
  const before = await model(tab);
  await pressesOurs(tab, 'Edit');
  await expect.poll(async () => (await tab.ours()).text, eventually).not.toMatch(DIALOG);
  await hasFocus(tab, composer);
  await tab.press('Control+End');
  await tab.type(' todayx');
  await tab.press('ArrowLeft');
  await isPainted(tab);
  await tab.press('ArrowRight');
  await isPainted(tab);
  await tab.press('Backspace');
  await expect.poll(() => model(tab), eventually).toBe(`${before} today`);
  expect(await shown(tab, boxOf(composer))).toBe(await model(tab));
}

/** Says Post anyway, and where the page must be pressed once more, presses. */
export async function saysPostAnyway(tab: Tab, way: Way): Promise<void> {
  const before = (await sentTexts(tab)).length;
  await pressesOurs(tab, 'Post anyway');
  const went = async () => (await sentTexts(tab)).length > before || /Approved\. Press/.test((await tab.ours()).text);
  await expect.poll(went, eventually).toBe(true);
  if ((await sentTexts(tab)).length === before) await sends(tab, way);
}

export async function wentOnce(tab: Tab, texts: readonly string[]): Promise<void> {
  await expect.poll(() => sentTexts(tab), eventually).toEqual(texts);
  await expect.poll(() => model(tab), eventually).toBe('');
  expect(await sentTexts(tab)).toEqual(texts);
}

/** What Second Look read at the last press, as the altered build tells it. */
export async function wasRead(tab: Tab): Promise<{ text: string; context: Record<string, unknown> }> {
  const told = await tab.page<string | undefined>('document.documentElement.dataset.read');
  return JSON.parse(told ?? '{}');
}
