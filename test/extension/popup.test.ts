import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPopupBrowser, type PopupBrowser, press, soon, textOf } from './popup/open';

let chromium: PopupBrowser;
beforeAll(async () => {
  chromium = await openPopupBrowser();
});
afterAll(() => chromium?.close());

const over = async (address: string) => {
  const page = await chromium.page(address);
  return { page, popup: await chromium.popupOver(page) };
};
const wipe = () => chromium.background('chrome.storage.local.clear()');

describe('the popup says how Second Look stands on the open page', () => {
  test('on a site that it knows it is on', async () => {
    const { page, popup } = await over('https://x.com/home');
    await soon(() => textOf(popup)).toContain('Second Look is on\n');
    expect(await textOf(popup)).toContain('Second Look on x.com');
    await page.close();
  });

  test('in a box that nobody described it says that it is off there, and on again in one that it knows', async () => {
    const page = await chromium.page('https://x.com/home');
    await page.evaluate(
      'document.body.append(Object.assign(document.createElement("p"), { contentEditable: "true", id: "odd" }))',
    );
    const says = async (box: string) => {
      await page.bringToFront();
      await page.click(box);
      const popup = await chromium.popupOver(page);
      const text = await textOf(popup);
      await popup.close();
      return text;
    };
    await page.addStyleTag({ content: '#odd { height: 40px }' });
    await soon(() => says('#odd')).toContain('Second Look is off in this box');
    await soon(() => says('textarea')).toContain('Second Look is on\n');
    await page.close();
  });

  test('on a browser page it says that it cannot work there', async () => {
    const page = await chromium.browser.newPage();
    await page.goto('chrome://version/');
    const popup = await chromium.popupOver(page);
    await soon(() => textOf(popup)).toContain('The browser keeps extensions out of this page.');
    await page.close();
  });

  test('a site that was never allowed is asked for', async () => {
    const { page, popup } = await over('https://social.example/home');
    await soon(() => textOf(popup)).toContain('It needs your permission here');
    expect(await textOf(popup)).toContain('Allow on social.example');
    await page.close();
  });
});

describe('what a person switches', () => {
  test('one press switches it off on a site, the icon says so, and one press switches it on again', async () => {
    const { page, popup } = await over('https://x.com/home');
    await press(popup, 'Second Look on x.com', 'switch');
    await soon(() => textOf(popup)).toContain('Switched off on x.com');
    const icon = `chrome.tabs.query({ url: 'https://x.com/*' }).then(async ([tab]) => [
      await chrome.action.getBadgeText({ tabId: tab.id }), await chrome.action.getTitle({ tabId: tab.id })])`;
    await soon(() => chromium.background(icon)).toEqual(['off', 'Second Look: switched off here']);
    await press(popup, 'Second Look on x.com', 'switch');
    await soon(() => textOf(popup)).toContain('Second Look is on\n');
    await soon(() => chromium.background(icon)).toEqual(['', 'Second Look']);
    await page.close();
  });

  test('where it is off, writing loads nothing into the page', async () => {
    const { page, popup } = await over('https://x.com/home');
    await press(popup, 'Second Look on x.com', 'switch');
    await soon(() => textOf(popup)).toContain('Switched off on x.com');
    await page.bringToFront();
    await page.reload();
    await page.click('textarea');
    await page.keyboard.type('chase bloods for 999 000 0018');
    const loaded = `chrome.tabs.query({ url: 'https://x.com/*' })
      .then(([tab]) => chrome.tabs.sendMessage(tab.id, { name: 'page/state', ask: {} })).then((state) => state.loaded)`;
    await soon(() => chromium.background(loaded)).toBe(false);
    await wipe();
    await page.close();
  });

  test('a rest ends when one says so', async () => {
    const { page, popup } = await over('https://x.com/home');
    await press(popup, 'Rest for a while', 'DisclosureTriangle');
    await press(popup, '1 hour');
    await soon(() => textOf(popup)).toMatch(/Resting until \d{1,2}:\d\d/);
    await press(popup, 'Start again now');
    await soon(() => textOf(popup)).toContain('Second Look is on\n');
    await page.close();
  });

  test('one press turns everything into Welsh, and one press back', async () => {
    const { page, popup } = await over('https://x.com/home');
    await press(popup, 'Cymraeg');
    await soon(() => textOf(popup)).toContain('Mae Second Look ymlaen');
    expect(await popup.evaluate('document.documentElement.lang')).toBe('cy');
    await press(popup, 'English');
    await soon(() => textOf(popup)).toContain('Second Look is on\n');
    await page.close();
  });

  test('settings that cannot be read are replaced, and it says so until that was read', async () => {
    await chromium.background(`chrome.storage.local.set({ settings: { version: 99, offPlaces: 'x.com' } })`);
    const { page, popup } = await over('https://x.com/home');
    await soon(() => textOf(popup)).toContain('Your settings could not be read');
    await press(popup, 'Close this note');
    await soon(() => textOf(popup)).not.toContain('Your settings could not be read');
    expect(await chromium.background('chrome.storage.local.get("settings").then((s) => s.settings.version)')).toBe(1);
    await page.close();
  });
});

describe('the background may stop at any moment', () => {
  test('stopped, it wakes for the next composer and gives the page what it asks for', async () => {
    const page = await chromium.page('https://x.com/home');
    await chromium.stopBackground();
    await page.bringToFront();
    await page.click('textarea');
    const popup = await chromium.popupOver(page);
    await soon(() => textOf(popup)).toContain('You are writing here.');
    await page.close();
  });

  test('it answers no page and no stranger, only its own scripts', async () => {
    const own = await chromium.ownPage('options/index.html');
    const ask = (message: string) => own.evaluate(`chrome.runtime.sendMessage(${message})`);
    expect(await ask(`{ name: 'engine/load', ask: { isPrivate: false } }`)).toEqual({ refused: true });
    expect(await ask(`{ name: 'no/such', ask: {} }`)).toEqual({ refused: true });
    await own.close();
  });

  test('a script in a page cannot read what is stored', async () => {
    const page = await chromium.page('https://x.com/home');
    const stored = `chrome.tabs.query({ url: 'https://x.com/*' }).then(([tab]) => chrome.scripting.executeScript({
      target: { tabId: tab.id }, func: () => chrome.storage.local.get(null).then(() => 'read', () => 'refused') }))
      .then(([frame]) => frame.result)`;
    expect(await chromium.background(stored)).toBe('refused');
    await page.close();
  });
});
