import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EMPLOYER, MORE, NEEDS } from '../../../src/guidance/places';
import { openPopupBrowser, type PopupBrowser, press, settingsAre, soon, textOf } from '../popup/open';
import { tabTo } from './by-keyboard';

let chromium: PopupBrowser;
beforeAll(async () => {
  chromium = await openPopupBrowser();
});
afterAll(() => chromium?.close());

/** Opens the popup over a page where this was typed. */
async function over(page: Page, typed = ''): Promise<Page> {
  await page.bringToFront();
  if (typed) {
    await page.click('textarea');
    await page.keyboard.type(typed);
  }
  return chromium.popupOver(page);
}

describe('at first glance', () => {
  test('the popup shows how it stands, whose guidance it is, whom to ask and what my employer sees, and the first needs', async () => {
    await settingsAre(chromium, { language: 'en-GB' });
    const own = await chromium.ownPage('popup/index.html');
    await own.setViewport({ width: 400, height: 600 });
    await own.waitForSelector('footer');
    const bottomOf = (css: string) => own.$eval(css, (one) => one.getBoundingClientRect().bottom);
    const foot = await own.$eval('footer', (one) => one.getBoundingClientRect().top);
    for (const css of ['.here h2', '.whose-line', '#find', '.tiles li:nth-child(4)'])
      expect(await bottomOf(css), css).toBeLessThan(foot);
    expect(await bottomOf('footer')).toBeLessThanOrEqual(600);
    const says = await textOf(own);
    for (const words of ['Guidance: built in.', 'Who made it', 'Who can I ask?', 'What can my employer see?'])
      expect(says).toContain(words);
    await own.close();
  });

  test('everything that is listed leads to a screen of its own', async () => {
    const own = await chromium.ownPage('popup/index.html');
    await own.waitForSelector('footer');
    const listed = (await own.$$eval('nav a, footer a', (links) =>
      links.map((link) => link.getAttribute('href')),
    )) as readonly string[]; // every link there has an address
    expect(listed).toEqual([...NEEDS, ...MORE, EMPLOYER].map(({ hash }) => `#${hash}`));
    for (const hash of listed) {
      await own.evaluate(`location.hash = '${hash}'`);
      await own.waitForSelector('a.back');
      expect(await own.$eval('h1', (title) => title.textContent)).not.toBe('Second Look');
      await own.evaluate(`location.hash = 'home'`);
      await own.waitForSelector('footer');
    }
    await own.close();
  });
});

test('a page of text that is pasted into the search is cut short, and it answers at once', async () => {
  const own = await chromium.ownPage('popup/index.html');
  await own.focus('#find');
  await own.keyboard.sendCharacter('x'.repeat(50_000));
  await soon(() => own.$eval('[role=status]', (one) => one.textContent)).toBe('Nothing here has these words.');
  expect(await own.$eval('#find', (box) => (box as HTMLInputElement).value.length)).toBe(200);
  await own.close();
});

describe.each([
  {
    language: 'en-GB',
    typed: 'Datix',
    status: / answers?\b/,
    none: 'Nothing here has these words.',
    missing: 'Tell the people who wrote this what is missing',
    back: 'Back',
  },
  {
    language: 'cy',
    typed: 'grwp',
    status: / ateb/,
    none: 'Nid oes dim yma â’r geiriau hyn.',
    missing: 'Dweud wrth y rhai a ysgrifennodd hyn beth sydd ar goll',
    back: 'Yn ôl',
  },
])('in $language', ({ language, typed, status, none, missing, back }) => {
  test('by keyboard alone one finds an answer, reads it, and comes back to the others', async () => {
    await settingsAre(chromium, { language });
    const page = await chromium.page('https://x.com/home');
    const popup = await over(page);
    await tabTo(popup, 'find');
    await popup.keyboard.type(typed);
    await soon(() => popup.$eval('[role=status]', (one) => one.textContent)).toMatch(status);
    await popup.keyboard.press('Tab');
    expect(await popup.evaluate(`document.activeElement.closest('.links') !== null`)).toBe(true);
    await popup.keyboard.press('Enter');
    await soon(() => popup.evaluate('document.activeElement.localName')).toBe('h1');
    await popup.evaluate('document.activeElement.blur()');
    await tabTo(popup, back);
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('#find');
    expect(await popup.$eval('#find', (box) => (box as HTMLInputElement).value)).toBe(typed);
    await page.close();
  });

  test('where nothing is found it says so, and whom to tell', async () => {
    await settingsAre(chromium, { language });
    const own = await chromium.ownPage('popup/index.html');
    await own.waitForSelector('#find');
    await own.type('#find', 'qqxzzv');
    await soon(() => textOf(own)).toContain(none);
    await press(own, missing, 'link');
    await own.waitForSelector('a.back');
    expect(await own.evaluate('location.hash')).toBe('#tell/card/missing');
    await own.close();
  });
});

describe('why a post last waited on the open page', () => {
  test('is told by its topic and time alone, and is gone with the page', async () => {
    await settingsAre(chromium, { language: 'en-GB' });
    const page = await chromium.page('https://x.com/home');
    await page.click('textarea');
    await page.keyboard.type('chase bloods for 999 000 0018');
    const ask = `chrome.tabs.query({ url: 'https://x.com/*' })
      .then(([tab]) => chrome.tabs.sendMessage(tab.id, { name: 'page/last-hold', ask: {} }, { frameId: 0 }))`;
    // Until the session is there a press is let go
    await soon(async () => {
      await page.click('button');
      return (await chromium.background<{ topics: string[] }>(ask)).topics;
    }).toEqual(['patient-identifier']);
    expect(Object.keys(await chromium.background(ask))).toEqual(['topics', 'agoMs']);
    const popup = await over(page);
    await soon(() => textOf(popup)).toMatch(/Your post was held here at \d{1,2}:\d\d/);
    await popup.click('.hold summary');
    await soon(() => textOf(popup)).toContain('Only the open page knows this.');
    await soon(() => popup.$$eval('.hold li', (items) => items.map((item) => item.textContent))).toHaveLength(1);
    expect(await textOf(popup)).not.toContain('999 000');
    await popup.close();
    await page.reload();
    await soon(() => chromium.background<{ topics: string[] }>(ask).then(({ topics }) => topics)).toEqual([]);
    await page.close();
  });
});

describe('what of a draft is not read is said', () => {
  test.each([
    ['Dzis na oddziale mielismy bardzo ciezki dyzur, pacjent zmarl', 'does not seem to be in English'],
    ['Mae claf ifanc wedi marw ar y ward heno ac mae pawb yn drist', 'This draft is in Welsh.'],
  ])('%s', async (typed, words) => {
    const page = await chromium.page('https://x.com/home');
    await page.click('textarea');
    await page.keyboard.type(typed);
    await soon(async () => {
      const popup = await over(page);
      const says = await textOf(popup);
      await popup.close();
      return says;
    }).toContain(words);
    await page.close();
  });

  test('an English draft is read, and nothing is said', async () => {
    const page = await chromium.page('https://x.com/home');
    const popup = await over(page, 'Long shift and a good team, home to bed now');
    await soon(() => textOf(popup)).toContain('You are writing here.');
    expect(await textOf(popup)).not.toMatch(/This draft/);
    await page.close();
  });

  test('that the deep reader is switched off', async () => {
    await settingsAre(chromium, { language: 'en-GB', deepReader: false });
    const page = await chromium.page('https://x.com/home');
    const popup = await over(page);
    await soon(() => textOf(popup)).toContain('The deep reader: It is off.');
    await settingsAre(chromium, { language: 'en-GB' });
    await page.close();
  });
});
