import { expect } from 'vitest';
import { eventually, seesOurs } from '../harness/person';
import type { Opened, Tab } from '../harness/tab';

export const CARELESS = 'Please chase bloods for 999 000 0018';
export const BOX = '[data-testid="tweetTextarea_0"]';
export const POST = '[data-testid="tweetButtonInline"]';
export const COUNT = '1 thing to look at';
export const CARD = /How to keep your point/;

/** Words under our marks, as any page can read them: one name, whatever it is. */
export const marks = (tab: Tab) =>
  expect.poll(
    () =>
      tab.page<string[]>('[...CSS.highlights.values()].flatMap((one) => [...one].map((range) => range.toString()))'),
    eventually,
  );

export const middleOfMark = (tab: Tab) =>
  tab.page<[number, number]>(`(() => {
    const { left, top, width, height } = [...[...CSS.highlights.values()][0]][0].getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  })()`);

export const focusIsInBox = (tab: Tab) => tab.page<boolean>(`document.activeElement.matches('${BOX}')`);

export const doesNotSee = (tab: Tab, words: RegExp) =>
  expect.poll(async () => (await tab.ours()).text, eventually).not.toMatch(words);

/** Waits on the page's own clock. */
export async function passes(tab: Tab, ms: number): Promise<void> {
  const since = await tab.page<number>('performance.now()');
  await expect.poll(() => tab.page<number>('performance.now()'), eventually).toBeGreaterThan(since + ms);
}

export async function write(browser: Opened, text: string): Promise<Tab> {
  const tab = await browser.tab();
  await tab.goto('https://x.com/home');
  await tab.click(BOX);
  await tab.type(text);
  return tab;
}

/** A draft with one thing to look at, marked and counted. */
export async function writeCarelessly(browser: Opened): Promise<Tab> {
  const tab = await write(browser, CARELESS);
  await seesOurs(tab, COUNT);
  await marks(tab).toEqual(['999 000 0018']);
  return tab;
}
