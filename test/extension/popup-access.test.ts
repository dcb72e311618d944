import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WITH_CARD } from '../../src/guidance/with-card';
import { complaints } from './popup/complaints';
import { openPopupBrowser, type PopupBrowser, press, settingsAre, soon, textOf } from './popup/open';

let chromium: PopupBrowser;
beforeAll(async () => {
  chromium = await openPopupBrowser();
});
afterAll(() => chromium?.close());

const screens = [
  'home',
  'cards',
  'speak-up',
  'crisis',
  'contacts',
  'employer',
  'reach',
  // Cards are laid out alike: those with something in hand below, and a plain one.
  ...['story-from-work', ...Object.keys(WITH_CARD)].map((id) => `card/${id}`),
];
const LOOKS = [
  { language: 'en-GB', scheme: 'light' },
  { language: 'cy', scheme: 'dark' },
] as const;

describe.each(LOOKS)('in $language and $scheme', ({ language, scheme }) => {
  let page: Page;
  beforeAll(async () => {
    await settingsAre(chromium, { language, onPlaces: ['quora.com'], offPlaces: ['x.com'] });
    page = await chromium.ownPage('popup/index.html');
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  });
  afterAll(() => page.close());

  test.each(screens)('axe finds nothing on the screen %s', async (screen) => {
    await page.evaluate(`location.hash = '${screen}'`);
    await page.waitForSelector(screen === 'home' ? 'footer' : 'a.back');
    await page.evaluate(`document.querySelectorAll('details').forEach((part) => { part.open = true })`);
    expect(await complaints(page)).toEqual([]);
  });

  test.each(['plain', 'easy'])('axe finds nothing on the page for patients, %s', async (form) => {
    const handout = await chromium.ownPage('handout/index.html');
    await handout.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await handout.waitForSelector('h1');
    await handout.select('#form', form);
    await handout.waitForSelector(form === 'easy' ? '.pictured' : 'main li');
    expect(await complaints(handout)).toEqual([]);
    await handout.close();
  });

  test('axe finds nothing on the settings page', async () => {
    const options = await chromium.ownPage('options/index.html');
    await options.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await options.waitForSelector('section');
    expect(await complaints(options)).toEqual([]);
    await options.close();
  });
});

test('axe would find a button without a name', async () => {
  const page = await chromium.ownPage('popup/index.html');
  await page.waitForSelector('footer');
  await page.evaluate(`document.querySelector('footer').append(document.createElement('button'))`);
  expect(await complaints(page)).toContain('button-name: <button></button>');
  await page.close();
});

test('by keyboard alone one finds a card, reads it, and comes back', async () => {
  await chromium.background('chrome.storage.local.clear()');
  const page = await chromium.page('https://x.com/home');
  const popup = await chromium.popupOver(page);
  const focused = () =>
    popup.evaluate(`document.activeElement === document.body ? ''
      : (document.activeElement.innerText || document.activeElement.id).split('\\n')[0]`);
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 40 && (await focused()) !== name; presses += 1) await popup.keyboard.press('Tab');
    expect(await focused()).toBe(name);
  };
  await tabTo('Can I…? All guidance');
  await popup.keyboard.press('Enter');
  await soon(focused).toBe('Can I post this?'); // the heading of the screen that opened
  await soon(() => popup.evaluate('document.activeElement.localName')).toBe('h1');
  await tabTo('find');
  await popup.keyboard.type('photo');
  await soon(() => textOf(popup)).toMatch(/\d answers/);
  await tabTo('Can I post a photo or film from work?');
  await popup.keyboard.press('Enter');
  await soon(() => textOf(popup)).toContain('Whom this protects');
  await tabTo('Where this comes from');
  await popup.keyboard.press('Enter');
  await soon(() => textOf(popup)).toContain('Making and using visual and audio recordings of patients');
  await popup.evaluate('document.activeElement.blur()');
  await tabTo('Back');
  await popup.keyboard.press('Enter');
  await soon(() => textOf(popup)).toContain('Find an answer');
  await page.close();
});

test('told once where one works and what one does, cards and ways to speak up fit, and it is kept here alone', async () => {
  await chromium.background('chrome.storage.local.clear()');
  const page = await chromium.ownPage('popup/index.html');
  await page.waitForSelector('footer');
  await page.evaluate(`location.hash = 'cards'`);
  await soon(() => textOf(page)).toContain('I’m a student. What is different for me?');
  await press(page, 'Shown for: everyone, everywhere', 'DisclosureTriangle');
  await page.select('#nation', 'scotland');
  await page.select('#profession', 'pharmacy');
  await soon(() => textOf(page)).toContain('Shown for: Pharmacy, Scotland');
  await soon(() => textOf(page)).not.toContain('I’m a student');
  await page.evaluate(`location.hash = 'speak-up'`);
  await soon(() => textOf(page)).toContain('0800 008 6112');
  expect(await textOf(page)).toContain('GPhC');
  expect(await textOf(page)).not.toContain('CQC');
  const { settings } = await chromium.background<{ settings: object }>(`chrome.storage.local.get('settings')`);
  expect(settings).toMatchObject({ nation: 'scotland', profession: 'pharmacy', role: null });
  await page.close();
});

test('wiping takes two presses and leaves nothing', async () => {
  await chromium.background(`chrome.storage.local.set({ settings: 'broken' })`);
  const options = await chromium.ownPage('options/index.html');
  await soon(() => textOf(options)).toContain('Your settings could not be read');
  await press(options, 'Wipe all');
  expect(Object.keys(await chromium.background('chrome.storage.local.get(null)'))).toContain('settings');
  await press(options, 'Yes, wipe all');
  await soon(() => textOf(options)).toContain('Everything is as it was at the start.');
  expect(await chromium.background('chrome.storage.local.get(null)')).toEqual({});
  await options.close();
});

test('the settings name the sites where it may work as a person writes them', async () => {
  const options = await chromium.ownPage('options/index.html');
  await soon(() => textOf(options)).toContain('linkedin.com, facebook.com');
  expect(await textOf(options)).not.toMatch(/%2A|\*\./);
  await options.close();
});
