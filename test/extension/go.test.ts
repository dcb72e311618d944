import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { forum } from '../sites/generic/page';
import { xStage } from '../sites/x/page';
import { BROWSERS } from './harness/browsers';
import { DIALOG, eventually, model, pressesOurs, seesOurs, seesQuestion, sentTexts } from './harness/person';
import type { Opened, Tab } from './harness/tab';
import { BOX, CARELESS, POST } from './interface/writing';

describe.each(BROWSERS)('$name', ({ open }) => {
  let browser: Opened;
  beforeAll(async () => {
    const x = await xStage();
    browser = await open((url) => x(url) ?? forum(url), ['https://forum.example/*']);
  });
  afterAll(() => browser.close());

  async function held(address: string, box: string, button: string): Promise<Tab> {
    const tab = await browser.tab();
    await tab.goto(address);
    await tab.click(box);
    await tab.type(CARELESS);
    await seesOurs(tab, /thing to look at/);
    await tab.click(button);
    await seesQuestion(tab);
    return tab;
  }
  const heldOnX = (quirks = '') => held(`https://x.com/home?quirks=${quirks}`, BOX, POST);
  const heldOnForum = (quirks = '') => held(`https://forum.example/button?quirks=${quirks}`, '#box', '#post');
  const boxIsEmpty = (tab: Tab) =>
    expect.poll(() => tab.page<string>(`document.querySelector('#box').innerText.trim()`), eventually).toBe('');

  test.each(['', 'slow', 'trusted-only', 'rebuild', 'pointerdown', 'window-listener'])(
    'on X, where nobody knows whether a press by script is obeyed, Post anyway and one press send exactly once: %s',
    async (quirks) => {
      const tab = await heldOnX(quirks);
      await pressesOurs(tab, 'Post anyway');
      await seesOurs(tab, /Approved\. Press Post\./);
      expect(await sentTexts(tab)).toEqual([]);
      await tab.click(POST);
      await expect.poll(() => model(tab), eventually).toBe('');
      expect(await sentTexts(tab)).toEqual([CARELESS]);
      expect((await tab.ours()).text).not.toMatch(/Approved|It has not been sent/);
      await tab.close();
    },
  );

  test.each(['', 'slow', 'rebuild'])(
    'on a plain page Post anyway sends exactly once, and nothing more is said: %s',
    async (quirks) => {
      const tab = await heldOnForum(quirks);
      await pressesOurs(tab, 'Post anyway');
      await expect.poll(() => sentTexts(tab), eventually).toEqual([CARELESS]);
      await boxIsEmpty(tab);
      expect(await sentTexts(tab)).toEqual([CARELESS]);
      expect((await tab.ours()).text).not.toMatch(/Approved|It has not been sent/);
      await tab.close();
    },
  );

  test('a page that obeys no script is pressed by the person, and then sends exactly once', async () => {
    const tab = await heldOnForum('trusted-only');
    await pressesOurs(tab, 'Post anyway');
    await seesOurs(tab, /Approved\. Press Post\./);
    expect(await sentTexts(tab)).toEqual([]);
    await tab.click('#post');
    await boxIsEmpty(tab);
    expect(await sentTexts(tab)).toEqual([CARELESS]);
    await tab.close();
  });

  test('a plain form is held at its button, and Post anyway submits it once', async () => {
    const tab = await held('https://forum.example/form', 'textarea', 'button');
    await pressesOurs(tab, 'Post anyway');
    await expect.poll(() => sentTexts(tab), eventually).toEqual([CARELESS]);
    await tab.close();
  });

  test('after Post anyway the composer has the keys again: Ctrl+Enter sends, once', async () => {
    const tab = await heldOnX();
    await pressesOurs(tab, 'Post anyway');
    await seesOurs(tab, /Approved\. Press Post\./);
    await expect.poll(() => tab.page(`document.activeElement.matches('${BOX}')`), eventually).toBe(true);
    await tab.press('Control+Enter');
    await expect.poll(() => sentTexts(tab), eventually).toEqual([CARELESS]);
    await expect.poll(() => model(tab), eventually).toBe('');
    await tab.close();
  });

  test('an edit after Post anyway takes the leave back', async () => {
    const tab = await heldOnX();
    await pressesOurs(tab, 'Post anyway');
    await seesOurs(tab, /Approved\. Press Post\./);
    await tab.click(BOX);
    await tab.type(' please');
    await expect.poll(async () => (await tab.ours()).text, eventually).not.toMatch(/Approved/);
    await tab.click(POST);
    await seesQuestion(tab);
    expect(await sentTexts(tab)).toEqual([]);
    await tab.close();
  });

  test('after Post anyway the same draft is not held again when it failed and the page drew its box anew', async () => {
    const tab = await held('https://forum.example/form', 'textarea', 'button');
    await tab.page(`window.works = post; window.failed = 0; post = () => { window.failed += 1; }`);
    await pressesOurs(tab, 'Post anyway');
    await expect.poll(() => tab.page('window.failed'), eventually).toBe(1);
    await tab.page(`post = window.works; document.querySelector('form').replaceWith(
      document.querySelector('form').cloneNode(true)); document.querySelector('textarea').value = ''; wire(document);`);
    await tab.click('textarea');
    await tab.type(CARELESS);
    await seesOurs(tab, /thing to look at/);
    await tab.click('button');
    await expect.poll(() => sentTexts(tab), eventually).toEqual([CARELESS]);
    expect((await tab.ours()).text).not.toMatch(DIALOG);
    await tab.close();
  });

  test('after Edit the same draft is held again', async () => {
    const tab = await heldOnX();
    await pressesOurs(tab, 'Edit');
    await expect.poll(async () => (await tab.ours()).text, eventually).not.toMatch(DIALOG);
    await tab.click(POST);
    await seesQuestion(tab);
    expect(await sentTexts(tab)).toEqual([]);
    await tab.close();
  });

  test('a draft that was made safe goes at once', async () => {
    const tab = await heldOnX();
    await pressesOurs(tab, 'Edit');
    await expect.poll(() => tab.page(`document.activeElement.matches('${BOX}')`), eventually).toBe(true);
    await tab.press('Control+a');
    await tab.type('Please chase those bloods');
    await expect.poll(() => model(tab), eventually).toBe('Please chase those bloods');
    await tab.click(POST);
    await expect.poll(() => sentTexts(tab), eventually).toEqual(['Please chase those bloods']);
    expect((await tab.ours()).text).not.toMatch(DIALOG);
    await tab.close();
  });
});
