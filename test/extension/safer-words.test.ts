import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { xStage } from '../sites/x/page';
import { BROWSERS } from './harness/browsers';
import { eventually, model, pressesOurs, seesOurs, seesQuestion, sent, sentTexts } from './harness/person';
import type { Opened } from './harness/tab';
import { CARD, CARELESS, COUNT, POST, passes, writeCarelessly } from './interface/writing';

const SAFER = 'Please chase bloods for a patient';
const CHANGED = /Your draft was changed/;

describe.each(BROWSERS)('$name', ({ open }) => {
  let browser: Opened;
  beforeAll(async () => {
    browser = await open(await xStage());
  });
  afterAll(() => browser.close());

  test('safer words on the card go into the draft at one press, and one undo brings the person’s own back', async () => {
    const tab = await writeCarelessly(browser);
    await pressesOurs(tab, `Second Look: ${COUNT}`);
    await seesOurs(tab, /Safer words/);
    await passes(tab, 1100); // the editor joins to one step what is typed within a second
    await pressesOurs(tab, 'Use these words');
    await expect.poll(() => model(tab), eventually).toBe(SAFER);
    await seesOurs(tab, CHANGED);
    await tab.press('Control+z');
    await expect.poll(() => model(tab), eventually).toBe(CARELESS);
    await seesOurs(tab, COUNT);
    await tab.close();
  });

  test('by keyboard alone the review opens, the words are taken, and the writing goes on after them', async () => {
    const tab = await writeCarelessly(browser);
    await tab.press('Alt+Shift+KeyL');
    await seesOurs(tab, CARD);
    await seesOurs(tab, /Safer words/);
    await passes(tab, 450); // the card takes no press in its first 400 ms
    await tab.press('Alt+Shift+KeyU');
    await expect.poll(() => model(tab), eventually).toBe(SAFER);
    await seesOurs(tab, CHANGED);
    await tab.type('!');
    await expect.poll(() => model(tab), eventually).toBe(`${SAFER}!`);
    await tab.close();
  });

  test('from the question the words are taken, nothing is sent by it, and the next press sends them once', async () => {
    const tab = await writeCarelessly(browser);
    await tab.click(POST);
    await seesQuestion(tab);
    await pressesOurs(tab, 'Use these words');
    await expect.poll(() => model(tab), eventually).toBe(SAFER);
    await seesOurs(tab, CHANGED);
    expect(await sent(tab)).toEqual([]);
    await tab.click(POST);
    await expect.poll(() => sentTexts(tab), eventually).toEqual([SAFER]);
    await tab.close();
  });
});
