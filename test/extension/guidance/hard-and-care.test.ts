import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { carePages } from '../../../src/guidance/duty-of-care/care-pages';
import { hardQuestions } from '../../../src/guidance/hard-questions/questions';
import { complaints } from '../popup/complaints';
import { openPopupBrowser, type PopupBrowser, settingsAre, soon, textOf } from '../popup/open';

let chromium: PopupBrowser;
let page: Page;
beforeAll(async () => {
  chromium = await openPopupBrowser();
});
afterEach(() => page?.close());
afterAll(() => chromium?.close());

const SCREENS = [
  'hard',
  ...hardQuestions.map(({ id }) => `hard/${id}`),
  'hard/a-like/sheet',
  'care',
  ...carePages.map(({ id }) => `care/${id}`),
];
const LOOKS = [
  { language: 'en-GB', scheme: 'light' },
  { language: 'cy', scheme: 'dark' },
] as const;

async function open(hash: string, language: string, scheme = 'light'): Promise<Page> {
  await settingsAre(chromium, { language });
  page = await chromium.ownPage(`popup/index.html#${hash}`);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.waitForSelector('h1');
  return page;
}

const headingOf = () => page.evaluate(`document.querySelector('h1')?.innerText ?? ''`) as Promise<string>;

/** To another screen, whose code comes when it is opened: until then there is no heading at all. */
async function goes(hash: string) {
  const before = await headingOf();
  await page.evaluate(`location.hash = '${hash}'`);
  await soon(async () => ['', before].includes(await headingOf())).toBe(false);
}

describe.each(LOOKS)('in $language and $scheme', ({ language, scheme }) => {
  test('axe finds nothing on any of these screens, and each has its own heading', async () => {
    await open('home', language, scheme);
    const headings: string[] = [];
    for (const screen of SCREENS) {
      // A question and its sheet bear one heading, so the way leads over another screen
      if (screen.endsWith('sheet')) await goes('care');
      await goes(screen);
      if (!screen.endsWith('sheet')) headings.push(await headingOf());
      await page.evaluate(`document.querySelectorAll('details').forEach((part) => { part.open = true })`);
      expect(await complaints(page), screen).toEqual([]);
    }
    expect(new Set(headings).size).toBe(SCREENS.length - 1);
  });

  test('every sheet fits on one side of A4', async () => {
    for (const { id } of hardQuestions) {
      await open(`hard/${id}/sheet`, language);
      const sheet = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(sheet.match(/\/Type\s*\/Page\b(?!s)/g), id).toHaveLength(1);
      if (id !== hardQuestions.at(-1)?.id) await page.close();
    }
  });
});

const focused = () =>
  page.evaluate(`document.activeElement === document.body ? ''
    : (document.activeElement.getAttribute('aria-label') || document.activeElement.innerText).split('\\n')[0]`) as Promise<string>;
async function tabTo(name: string) {
  for (let presses = 0; presses < 60 && (await focused()) !== name; presses += 1) await page.keyboard.press('Tab');
  expect(await focused()).toBe(name);
}
const follow = async (name: string) => {
  await tabTo(name);
  await page.keyboard.press('Enter');
};

test('by keyboard alone one reads a hard question, goes on to a card from it, and comes to its page again', async () => {
  await open('home', 'en-GB');
  await follow('Hard questions');
  await follow('It’s only a like. Does it matter?');
  await soon(focused).toBe('It’s only a like. Does it matter?'); // the heading of the page, which has the focus
  await soon(() => page.evaluate('document.activeElement.localName')).toBe('h1');
  const said = await textOf(page);
  for (const part of [
    'What pulls each way',
    'The same thing offline',
    'Colleague B',
    'NMC: Freedom of expression and fitness to practise, 11 December 2023.',
    'Read about on another page.',
    'We found no regulator that says that a like always means agreement.',
    'Ten minutes for your team',
  ])
    expect(said).toContain(part);
  await follow('Can I say what I believe?');
  await soon(headingOf).toBe('Can I say what I believe?');
  await follow('It’s only a like. Does it matter?');
  await soon(headingOf).toBe('It’s only a like. Does it matter?');
  await follow('Back');
  await soon(headingOf).toBe('Hard questions');
});

test('by keyboard alone the sheet for a team opens in a tab of its own, and has room to write', async () => {
  await open('hard/anonymity', 'en-GB');
  await tabTo('A sheet to print');
  const opened = chromium.browser.waitForTarget((target) => target.url().endsWith('#hard/anonymity/sheet'));
  await page.keyboard.press('Enter');
  const sheet = await (await opened).page();
  await sheet?.waitForSelector('.to-write-on');
  expect(sheet && (await textOf(sheet))).toContain('Two minutes to read, six to talk');
  await sheet?.evaluate(`location.hash = 'hard/answering-at-midnight/sheet'`);
  await soon(() => sheet && textOf(sheet)).toContain('* Written down from memory, still to be checked.');
  await sheet?.close();
});

test('by keyboard alone one comes from a card to what clinicians ask, and copies a line for Northern Ireland', async () => {
  await open('home', 'en-GB');
  await chromium.background(`chrome.storage.local.get('settings').then(({ settings }) =>
    chrome.storage.local.set({ settings: { ...settings, nation: 'northern-ireland' } }))`);
  await goes('card/recommend');
  await follow('I recommended an app. What if it harms someone?');
  await soon(headingOf).toBe('I recommended an app. What if it harms someone?');
  const said = await textOf(page);
  expect(said).toContain('In the room');
  expect(said).toContain('How will you hear how it went?');
  expect(said).not.toContain('ring 111');
  await chromium.browser
    .defaultBrowserContext()
    .overridePermissions(await page.evaluate(() => location.origin), ['clipboard-read']);
  const line = 'I can’t answer about anyone’s own care here. If it can’t wait, ring your GP or the out-of-hours GP.';
  await page.bringToFront();
  await follow('Lines that say what people can expect');
  const name = await page.$$eval('[aria-label]', (all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  const copy = name.find((label) => label.includes(line));
  await follow(copy ?? line);
  await soon(() => page.evaluate('navigator.clipboard.readText()')).toContain(line);
});
