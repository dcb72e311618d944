import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { xStage } from '../sites/x/page';
import { BROWSERS } from './harness/browsers';
import { DIALOG, eventually, model, pressesOurs, screen, seesOurs, seesQuestion, sent } from './harness/person';
import type { Opened, Tab } from './harness/tab';
import { BOX, CARELESS, POST } from './interface/writing';

const focusPost = (tab: Tab) => tab.page(`document.querySelector('${POST}').focus()`);
const HELD_MS = 2000;

/** Every way in which a person, or the page for them, sends. */
const WAYS: readonly { way: string; quirks?: string; send(tab: Tab): Promise<unknown> }[] = [
  { way: 'a click on Post', send: (tab) => tab.click(POST) },
  { way: 'a double click', send: (tab) => tab.click(POST, 2) },
  { way: 'a triple click', send: (tab) => tab.click(POST, 3) },
  { way: 'Enter on the button', send: async (tab) => [await focusPost(tab), await tab.press('Enter')] },
  { way: 'Space on the button', send: async (tab) => [await focusPost(tab), await tab.press('Space')] },
  { way: 'Enter held on the button', send: async (tab) => [await focusPost(tab), await tab.hold('Enter', HELD_MS)] },
  { way: 'Space held on the button', send: async (tab) => [await focusPost(tab), await tab.hold('Space', HELD_MS)] },
  { way: 'Ctrl and Enter in the composer', send: (tab) => tab.press('Control+Enter') },
  { way: 'a page that listens on window itself', quirks: 'window-listener', send: (tab) => tab.click(POST) },
  { way: 'a page that sends as soon as the button is touched', quirks: 'pointerdown', send: (tab) => tab.click(POST) },
  { way: 'a page that presses its own button', quirks: 'calls-click', send: (tab) => tab.click('#proxy') },
];

describe.each(BROWSERS)('$name', ({ open }) => {
  let browser: Opened;
  beforeAll(async () => {
    browser = await open(await xStage());
  });
  afterAll(() => browser.close());

  async function write(text: string, quirks = ''): Promise<Tab> {
    const tab = await browser.tab();
    await tab.goto(`https://x.com/home?quirks=${quirks}`);
    await tab.click(BOX);
    await tab.type(text);
    return tab;
  }

  test.each(WAYS)('a careless draft is held, and writing goes on after Edit: $way', async ({ quirks, send }) => {
    const tab = await write(CARELESS, quirks);
    await seesOurs(tab, /thing to look at/);
    await send(tab);
    await seesQuestion(tab);
    expect(await sent(tab)).toEqual([]);

    await pressesOurs(tab, 'Edit');
    await expect.poll(async () => (await tab.ours()).text, eventually).not.toMatch(DIALOG);
    await expect.poll(() => tab.page(`document.activeElement.matches('${BOX}')`), eventually).toBe(true);
    await tab.press('End');
    await tab.type(' todayx');
    await tab.press('ArrowLeft');
    await tab.press('ArrowRight');
    await tab.press('Backspace');
    await expect.poll(() => model(tab), eventually).toBe(`${CARELESS} today`);
    expect(await screen(tab, BOX)).toBe(await model(tab));
    expect(await sent(tab)).toEqual([]);
    await tab.close();
  });

  test('text that came without a key, as from dictation, is read and held', async () => {
    const tab = await write('');
    await tab.insert(CARELESS);
    await seesOurs(tab, /thing to look at/);
    await tab.click(POST);
    await seesQuestion(tab);
    expect(await sent(tab)).toEqual([]);
    await tab.close();
  });

  test('a thread is held for what stands in its second box', async () => {
    const tab = await browser.tab();
    await tab.goto('https://x.com/compose/post');
    await tab.click(`[role="dialog"] ${BOX}`);
    await tab.type('A long shift, and a good team.');
    await tab.click('[data-testid="addButton"]');
    await tab.click('[data-testid="tweetTextarea_1"]');
    await tab.type(CARELESS);
    await seesOurs(tab, /thing to look at/);
    await tab.click('[data-testid="tweetButton"]');
    await seesQuestion(tab);
    expect(await sent(tab)).toEqual([]);
    await tab.close();
  });

  test('a draft in which nothing stands out goes at the first press, and nothing is said', async () => {
    const tab = await write('A good shift with a good team.');
    await tab.click(POST);
    expect(await sent(tab)).toHaveLength(1);
    await expect.poll(() => model(tab), eventually).toBe('');
    expect((await tab.ours()).text).not.toMatch(DIALOG);
    await tab.close();
  });
});
