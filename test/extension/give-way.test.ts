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
import { BOX, CARELESS, POST } from './interface/writing';

test.each(BROWSERS)(
  'in $name two allowed presses that did not send make the gate stand down, and say so',
  async ({ open }) => {
    const browser = await open(await xStage());
    const tab = await browser.tab();
    await tab.goto('https://x.com/home?quirks=deaf');
    await tab.click(BOX);
    await tab.type(CARELESS);
    await seesOurs(tab, /thing to look at/);
    await tab.click(POST);
    await seesQuestion(tab);
    await pressesOurs(tab, 'Post anyway');
    await seesOurs(tab, /Approved\. Press Post\./);
    // A press within a second of the last counts as its double click.
    const pressed: string[] = [];
    const press = async () => {
      await tab.click(POST);
      pressed.push((await tab.ours()).text);
      return pressed.at(-1);
    };
    await expect.poll(press, { timeout: 15_000, interval: 1200 }).toMatch(/Second Look stands down here/);
    expect(pressed.length).toBeGreaterThan(2);
    expect(pressed.filter((said) => DIALOG.test(said))).toEqual([]);
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
