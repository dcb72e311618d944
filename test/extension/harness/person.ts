import { expect } from 'vitest';
import type { Tab } from './tab';

/** What a person does and sees. Each waits for a fact on the page. */
export const eventually = { timeout: 10_000, interval: 50 };

export const seesOurs = (tab: Tab, words: string | RegExp) =>
  expect.poll(async () => (await tab.ours()).text, eventually).toMatch(words);

export const seesNothingOfOurs = (tab: Tab) =>
  expect.poll(async () => (await tab.ours()).text.trim(), eventually).toBe('');

export const DIALOG = /It has not been sent/;

/** The dialog is there and old enough to take a press that is meant for it. */
export async function seesQuestion(tab: Tab): Promise<void> {
  await seesOurs(tab, DIALOG);
  const since = await tab.page<number>('performance.now()');
  await expect.poll(() => tab.page<number>('performance.now()'), eventually).toBeGreaterThan(since + 450);
}

/** One press of something in our own interface, by its name. */
export async function pressesOurs(tab: Tab, name: string): Promise<void> {
  const found = async () => (await tab.ours(name)).controls.find((control) => control.name === name);
  await expect.poll(found, eventually).toBeDefined();
  const control = await found();
  if (control) await tab.clickAt(control.x, control.y);
}

export const sent = (tab: Tab) => tab.page<{ kind: string; texts: string[] }[]>('window.sent');
export const sentTexts = async (tab: Tab) => (await sent(tab)).map(({ texts }) => texts.join('\n\n'));
export const model = (tab: Tab) => tab.page<string>('window.model()');
export const screen = (tab: Tab, css: string) => tab.page<string>(`document.querySelector('${css}').innerText.trim()`);
