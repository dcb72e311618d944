import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { xStage } from '../sites/x/page';
import { BROWSERS } from './harness/browsers';
import { eventually, model, pressesOurs, seesNothingOfOurs, seesOurs, sent } from './harness/person';
import type { Opened } from './harness/tab';
import {
  BOX,
  CARD,
  CARELESS,
  COUNT,
  doesNotSee,
  focusIsInBox,
  middleOfMark,
  POST,
  passes,
  writeCarelessly,
} from './interface/writing';

describe.each(BROWSERS)('$name', ({ open }) => {
  let browser: Opened;
  beforeAll(async () => {
    browser = await open(await xStage());
  });
  afterAll(() => browser.close());

  test('the card opens by keyboard, keeps keys from the draft, and gives the composer back', async () => {
    const tab = await writeCarelessly(browser);
    await tab.press('Alt+Shift+KeyL');
    await seesOurs(tab, CARD);
    await tab.type('abc');
    expect(await model(tab)).toBe(CARELESS);
    await passes(tab, 450); // the card takes no press in its first 400 ms
    await tab.press('Escape');
    await doesNotSee(tab, CARD);
    await expect.poll(() => focusIsInBox(tab), eventually).toBe(true);
    await tab.press('End');
    await tab.type('!');
    await expect.poll(() => model(tab), eventually).toBe(`${CARELESS}!`);
    await tab.close();
  });

  test('the card opens at the count without taking focus, and Escape closes it alone', async () => {
    const tab = await writeCarelessly(browser);
    await tab.page(`window.escapes = 0; addEventListener('keydown', (e) => e.key === 'Escape' && window.escapes++)`);
    await pressesOurs(tab, `Second Look: ${COUNT}`);
    await seesOurs(tab, CARD);
    expect(await focusIsInBox(tab)).toBe(true);
    await tab.press('Escape');
    await doesNotSee(tab, CARD);
    expect(await tab.page('window.escapes')).toBe(0);
    await tab.close();
  });

  test('the card opens at a press on the mark and goes when the writing goes on', async () => {
    const tab = await writeCarelessly(browser);
    await tab.clickAt(...(await middleOfMark(tab)));
    await seesOurs(tab, CARD);
    await tab.press('End');
    await tab.type(' now');
    await doesNotSee(tab, CARD);
    expect(await model(tab)).toBe(`${CARELESS} now`);
    await tab.close();
  });

  test('the card opens when the pointer rests on the mark, and goes when it leaves', async () => {
    const tab = await writeCarelessly(browser);
    const [x, y] = await middleOfMark(tab);
    await tab.moveTo(x, y);
    await seesOurs(tab, CARD);
    expect(await focusIsInBox(tab)).toBe(true);
    await tab.moveTo(2, 2);
    await doesNotSee(tab, CARD);
    await tab.close();
  });

  test('what the person calls wrong is not said again for this draft, nor held', async () => {
    const tab = await writeCarelessly(browser);
    await pressesOurs(tab, `Second Look: ${COUNT}`);
    await seesOurs(tab, CARD);
    await pressesOurs(tab, 'Wrong? Hide it for this draft');
    await seesNothingOfOurs(tab);
    await tab.type(' please');
    await tab.click(POST);
    await expect.poll(() => sent(tab), eventually).toHaveLength(1);
    await tab.click(BOX);
    await tab.type(CARELESS);
    await seesOurs(tab, COUNT);
    await tab.close();
  });
});
