import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
  sent,
} from './harness/person';
import type { Opened, Tab } from './harness/tab';

const CARELESS = 'Please chase bloods for 999 000 0018';
const BOX = '[data-testid="tweetTextarea_0"]';
const POST = '[data-testid="tweetButtonInline"]';
const COUNT = '1 thing to look at';
const CARD = /How to keep your point/;

/** Words under our marks, as any page can read them: one name, whatever it is. */
const marked = (tab: Tab) =>
  tab.page<string[]>('[...CSS.highlights.values()].flatMap((one) => [...one].map((range) => range.toString()))');
const marks = (tab: Tab) => expect.poll(() => marked(tab), eventually);
const middleOfMark = (tab: Tab) =>
  tab.page<[number, number]>(`(() => {
    const { left, top, width, height } = [...[...CSS.highlights.values()][0]][0].getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  })()`);
const focusIsInBox = (tab: Tab) => tab.page<boolean>(`document.activeElement.matches('${BOX}')`);

describe.each(BROWSERS)('$name', ({ open }) => {
  let browser: Opened;
  beforeAll(async () => {
    browser = await open(await xStage());
  });
  afterAll(() => browser.close());

  async function write(text: string): Promise<Tab> {
    const tab = await browser.tab();
    await tab.goto('https://x.com/home');
    await tab.click(BOX);
    await tab.type(text);
    return tab;
  }
  async function writeCarelessly(): Promise<Tab> {
    const tab = await write(CARELESS);
    await seesOurs(tab, COUNT);
    await marks(tab).toEqual(['999 000 0018']);
    return tab;
  }

  test('a draft in which nothing stands out shows nothing', async () => {
    const tab = await write('A good shift with a good team.');
    await marks(tab).toEqual([]);
    await seesNothingOfOurs(tab);
    await tab.close();
  });

  test('a mark stays on its words while one types before it, and nothing of ours is in the composer', async () => {
    const tab = await writeCarelessly();
    await tab.press('Home');
    await tab.type('Now: ');
    await marks(tab).toEqual(['999 000 0018']);
    expect(await tab.page(`document.querySelector('${BOX}').innerText.trim()`)).toBe(`Now: ${CARELESS}`);
    expect(await model(tab)).toBe(`Now: ${CARELESS}`);
    await tab.close();
  });

  test('a mark goes when its words are changed, and so does the count', async () => {
    const tab = await writeCarelessly();
    await tab.press('Backspace');
    await marks(tab).toEqual([]);
    await seesNothingOfOurs(tab);
    await tab.close();
  });

  test('marks are there only while the composer has focus', async () => {
    const tab = await writeCarelessly();
    await tab.page(`document.activeElement.blur()`);
    await marks(tab).toEqual([]);
    await tab.click(BOX);
    await marks(tab).toEqual(['999 000 0018']);
    await tab.close();
  });

  test('the card opens by keyboard, keeps keys from the draft, and gives the composer back', async () => {
    const tab = await writeCarelessly();
    await tab.press('Alt+Shift+KeyL');
    await seesOurs(tab, CARD);
    await tab.type('abc');
    expect(await model(tab)).toBe(CARELESS);
    await tab.page('new Promise((done) => setTimeout(done, 450))'); // the card takes no press in its first 400 ms
    await tab.press('Escape');
    await expect.poll(async () => (await tab.ours()).text, eventually).not.toMatch(CARD);
    await expect.poll(() => focusIsInBox(tab), eventually).toBe(true);
    await tab.press('End');
    await tab.type('!');
    await expect.poll(() => model(tab), eventually).toBe(`${CARELESS}!`);
    await tab.close();
  });

  test('the card opens at the count without taking focus, and Escape closes it alone', async () => {
    const tab = await writeCarelessly();
    await tab.page(`window.escapes = 0; addEventListener('keydown', (e) => e.key === 'Escape' && window.escapes++)`);
    await pressesOurs(tab, `Second Look: ${COUNT}`);
    await seesOurs(tab, CARD);
    expect(await focusIsInBox(tab)).toBe(true);
    await tab.press('Escape');
    await expect.poll(async () => (await tab.ours()).text, eventually).not.toMatch(CARD);
    expect(await tab.page('window.escapes')).toBe(0);
    await tab.close();
  });

  test('the card opens at a press on the mark and goes when the writing goes on', async () => {
    const tab = await writeCarelessly();
    await tab.clickAt(...(await middleOfMark(tab)));
    await seesOurs(tab, CARD);
    await tab.press('End');
    await tab.type(' now');
    await expect.poll(async () => (await tab.ours()).text, eventually).not.toMatch(CARD);
    expect(await model(tab)).toBe(`${CARELESS} now`);
    await tab.close();
  });

  test('the card opens when the pointer rests on the mark, and goes when it leaves', async () => {
    const tab = await writeCarelessly();
    const [x, y] = await middleOfMark(tab);
    await tab.moveTo(x, y);
    await seesOurs(tab, CARD);
    expect(await focusIsInBox(tab)).toBe(true);
    await tab.moveTo(2, 2);
    await expect.poll(async () => (await tab.ours()).text, eventually).not.toMatch(CARD);
    await tab.close();
  });

  test('what the person calls wrong is not said again for this draft, nor held', async () => {
    const tab = await writeCarelessly();
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

  test('while the dialog is open a trap for focus and hotkeys of the page get nothing', async () => {
    const tab = await writeCarelessly();
    await tab.page(`window.heard = [];
      for (const type of ['keydown', 'keypress', 'keyup']) addEventListener(type, (e) => window.heard.push(e.key), true);
      addEventListener('focusin', (e) => e.target.matches('${BOX}') || document.querySelector('${BOX}').focus());`);
    await tab.click(POST);
    await seesQuestion(tab);
    await tab.type('nothing');
    await tab.press('Tab');
    await tab.press('ArrowDown');
    expect(await tab.page('window.heard')).toEqual([]);
    expect(await model(tab)).toBe(CARELESS);
    await tab.press('Escape');
    await expect.poll(async () => (await tab.ours()).text, eventually).not.toMatch(DIALOG);
    expect(await sent(tab)).toEqual([]);
    await tab.close();
  });

  test('the dialog stays when one clicks beside it, and can be answered by keyboard alone', async () => {
    const tab = await writeCarelessly();
    await tab.click(POST);
    await seesQuestion(tab);
    await tab.clickAt(4, 4);
    await seesOurs(tab, DIALOG);
    // Round from the heading backwards: advice, then posting, then editing.
    await tab.press('Shift+Tab');
    await tab.press('Enter');
    await seesOurs(tab, 'Nothing was recorded or sent.');
    expect(await sent(tab)).toEqual([]);
    await tab.press('Escape');
    await expect.poll(async () => (await tab.ours()).text, eventually).not.toMatch(DIALOG);
    await tab.close();
  });

  test('a page that removes us gets us back, and one that never stops is left alone', async () => {
    const tab = await writeCarelessly();
    const ours = `[...document.documentElement.children].filter((one) => one.localName === 'div')`;
    await tab.page(`${ours}.forEach((one) => one.remove())`);
    await seesOurs(tab, COUNT);
    await tab.page(`window.rounds = 0; new MutationObserver(() => {
      for (const one of ${ours}) { window.rounds += 1; one.remove(); }
    }).observe(document.documentElement, { childList: true }); ${ours}.forEach((one) => one.remove())`);
    const settled = async () => {
      const before = await tab.page('window.rounds');
      await tab.page('new Promise((done) => setTimeout(done, 100))');
      return before === (await tab.page('window.rounds'));
    };
    await expect.poll(settled, eventually).toBe(true);
    expect(await tab.page<number>('window.rounds')).toBeLessThan(60);
    await tab.close();
  });
});
