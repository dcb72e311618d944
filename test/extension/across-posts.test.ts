import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEFAULTS } from '../../src/platform/settings';
import { xStage } from '../sites/x/page';
import { builtFor } from './harness/build';
import { launchChromium } from './harness/chromium';
import { eventually, seesOurs, seesQuestion, sentTexts } from './harness/person';
import type { Opened } from './harness/tab';
import { POST, write } from './interface/writing';

const FIRST = 'Fuck me, quad bike again: a lad of 19 in resus.';
const SECOND = 'Quad bike lad is out of theatre, femur plated. Flowers came from Ludlow, thank you.';
const COUNTED = /Your recent posts are counted in/;

let browser: Opened;
beforeAll(async () => {
  browser = await launchChromium(builtFor('chromium'), await xStage());
});
afterAll(() => browser.close());

type Kept = { toldBefore?: { salt: string; posts: { day: string; details: { kind: string; mark: string }[] }[] } };
const kept = async () => (await browser.inBackground?.<Kept>('chrome.storage.local.get()')) ?? {};
const turn = (acrossPosts: boolean) =>
  browser.inBackground?.(`chrome.storage.local.set({ settings: ${JSON.stringify({ ...DEFAULTS, acrossPosts })} })`);

/** Posts, and leaves the page once what it should leave behind is there: marks take their time, beside the page's work. */
async function post(text: string, marks = 0): Promise<void> {
  const tab = await write(browser, text);
  await seesOurs(tab, /./);
  await tab.click(POST);
  await expect.poll(() => sentTexts(tab), eventually).toEqual([text]);
  const made = async () => (await kept()).toldBefore?.posts[0]?.details.length ?? 0;
  await expect.poll(made, eventually).toBeGreaterThanOrEqual(marks);
  await tab.close();
}

test('until it is turned on nothing of a post is kept, and the next post is read by itself', async () => {
  await post(FIRST);
  const tab = await write(browser, SECOND);
  await seesOurs(tab, /./);
  await tab.click(POST);
  await expect.poll(() => sentTexts(tab), eventually).toEqual([SECOND]);
  expect(await kept()).not.toHaveProperty('toldBefore');
  await tab.close();
});

test('turned on, a post leaves marks and no word; the next one about the same person is held and says why', async () => {
  await turn(true);
  await post(FIRST, 3);
  const { toldBefore } = await kept();
  expect(JSON.stringify(toldBefore)).not.toMatch(/quad|bike|resus|lad|\b19\b/i);
  for (const { mark } of toldBefore?.posts[0]?.details ?? []) expect(mark).toMatch(/^[0-9a-f]{16}$/);

  const tab = await write(browser, SECOND);
  await seesOurs(tab, '1 thing to look at');
  await tab.click(POST);
  await seesQuestion(tab);
  await seesOurs(tab, COUNTED);
  expect(await sentTexts(tab)).toEqual([]);
  await tab.close();
});

test('a post about somebody else is read by itself', async () => {
  const tab = await write(
    browser,
    'Lovely sunset over the estuary tonight. A lad of 34 with chest pain is fine again.',
  );
  await tab.click(POST);
  await expect.poll(() => sentTexts(tab), eventually).toHaveLength(1);
  await tab.close();
});

test('turned off, all of it is gone, and what is written is read by itself again', async () => {
  await turn(false);
  await expect.poll(async () => 'toldBefore' in (await kept()), eventually).toBe(false);
  const tab = await write(browser, SECOND);
  await tab.click(POST);
  await expect.poll(() => sentTexts(tab), eventually).toEqual([SECOND]);
  await tab.close();
});
