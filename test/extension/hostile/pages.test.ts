import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../harness/browsers';
import { DIALOG, eventually, model, pressesOurs, seesOurs, seesQuestion, sent, sentTexts } from '../harness/person';
import type { Opened, Tab } from '../harness/tab';
import { CARELESS } from '../interface/writing';
import { BUTTON, hostileStage } from './page';
import { HOSTILE, type Hostile } from './table';

const UNSEEN = /in a way that Second Look did not see/;

test('thirty pages at least are tried, and at most four of them send what would have been held', () => {
  expect(HOSTILE.length).toBeGreaterThanOrEqual(30);
  const go = HOSTILE.filter(({ ends }) => ends === 'goes');
  expect(go.length).toBeLessThanOrEqual(4);
  expect(go.filter(({ because }) => !because)).toEqual([]);
});

describe.each(BROWSERS)('$name', ({ open }) => {
  let browser: Opened;
  beforeAll(async () => {
    browser = await open(hostileStage(HOSTILE.map(({ script }) => script)));
  });
  afterAll(() => browser.close());

  async function write(at: number): Promise<Tab> {
    const tab = await browser.tab();
    await tab.goto(`https://x.com/home?${at}`);
    await tab.clickAt(200, 60); // the box, wherever the page keeps it
    await tab.type(CARELESS);
    return tab;
  }

  /** Nothing went, and it is said where the page has no hand in it. */
  async function isLeft(tab: Tab): Promise<void> {
    const address = await tab.page<string>('location.href');
    const onIcon = () =>
      browser.inBackground?.(`chrome.tabs.query({ url: 'https://x.com/*' }).then(async (tabs) =>
      chrome.action.getBadgeText({ tabId: tabs.find(({ url }) => url === '${address}').id }))`);
    if (browser.inBackground) await expect.poll(onIcon, eventually).toBe('!');
    expect(await sent(tab)).toEqual([]);
    expect(await model(tab)).toBe(CARELESS);
  }

  const HOW: Record<Hostile['ends'], (tab: Tab, page: Hostile) => Promise<void>> = {
    held: async (tab, { leave }) => {
      await seesQuestion(tab);
      expect(await sent(tab)).toEqual([]);
      await (leave ? leave(tab) : pressesOurs(tab, 'Edit'));
      await expect.poll(async () => (await tab.ours()).text, eventually).not.toMatch(DIALOG);
      expect(await sent(tab)).toEqual([]);
      expect(await model(tab)).toBe(CARELESS);
    },
    'held in a box': async (tab) => {
      await expect.poll(() => tab.boxes().join(), eventually).toMatch(/999 000 0018/);
      await isLeft(tab);
    },
    'held, then left': (tab) => isLeft(tab),
    goes: async (tab) => {
      await expect.poll(() => sentTexts(tab), eventually).toEqual([CARELESS]);
      await seesOurs(tab, UNSEEN);
    },
  };

  test.each(HOSTILE.map((page, at) => ({ ...page, at })))('a page that $page: $ends', async (page) => {
    const tab = await write(page.at);
    if (page.ends !== 'held in a box') await seesOurs(tab, /thing to look at/);
    await (page.send ?? ((one) => one.click(BUTTON)))(tab);
    await HOW[page.ends](tab, page);
    await tab.close();
  });
});
