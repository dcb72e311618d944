import { expect, test } from 'vitest';
import { xStage } from '../sites/x/page';
import { BROWSERS } from './harness/browsers';
import {
  DIALOG,
  eventually,
  model,
  pressesOurs,
  seesNothingOfOurs,
  seesOurs,
  seesQuestion,
  sentTexts,
} from './harness/person';

const CARELESS = 'Please chase bloods for 999 000 0018';
const BOX = '[data-testid="tweetTextarea_0"]';
const POST = '[data-testid="tweetButtonInline"]';

test.each(BROWSERS)(
  'in $name two allowed presses that did not send make the gate stand down, and say so',
  async ({ open }) => {
    const browser = await open(await xStage());
    const tab = await browser.tab();
    await tab.goto('https://x.com/home?quirks=deaf');
    await tab.click(BOX);
    await tab.type(CARELESS);
    await seesOurs(tab, /thing to look at/);
    for (const _time of [1, 2]) {
      // A press within a second of the last counts as its double click.
      await expect
        .poll(
          async () => {
            await tab.click(POST);
            return (await tab.ours()).text;
          },
          { timeout: 10_000, interval: 1100 },
        )
        .toMatch(DIALOG);
      await seesQuestion(tab);
      await pressesOurs(tab, 'Post anyway');
      await seesOurs(tab, /Approved\. Press Post\./);
      await tab.click(POST);
      await expect.poll(async () => (await tab.ours()).text, eventually).not.toMatch(/Approved/);
    }
    const since = await tab.page<number>('performance.now()');
    await expect.poll(() => tab.page<number>('performance.now()'), eventually).toBeGreaterThan(since + 1100);
    await tab.click(POST);
    await seesOurs(tab, /Second Look stands down here/);
    expect((await tab.ours()).text).not.toMatch(DIALOG);
    await browser.close();
  },
);

test.each(BROWSERS)('in $name an extension that was taken away lets everything go', async ({ open }) => {
  const browser = await open(await xStage());
  const tab = await browser.tab();
  await tab.goto('https://x.com/home');
  await tab.click(BOX);
  await tab.type(CARELESS);
  await seesOurs(tab, /thing to look at/);
  await browser.removeExtension();
  await tab.press('End');
  await tab.type(' now');
  await tab.click(POST);
  await expect.poll(() => sentTexts(tab), eventually).toEqual([`${CARELESS} now`]);
  await expect.poll(() => model(tab), eventually).toBe('');
  // Firefox ends our script at once, so what it had drawn stays until the page is loaded again.
  if (browser.name === 'Chromium') await seesNothingOfOurs(tab);
  await browser.close();
});
