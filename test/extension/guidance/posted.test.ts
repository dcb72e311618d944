import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS } from '../../../src/guidance/posted/kinds';
import { complaints } from '../popup/complaints';
import {
  openedBeside,
  openPopupBrowser,
  openScreen,
  type PopupBrowser,
  press,
  pressAccessKeys,
  settingsAre,
  soon,
  textOf,
} from '../popup/open';
import { focused, focusedInRoots, pasted, tabTo } from './by-keyboard';

const STEPS = [
  'Take it down, or not yet',
  'Who needs to be told',
  'Whom to ring now',
  'What to write down',
  'What usually happens',
];

let chromium: PopupBrowser;
beforeAll(async () => {
  chromium = await openPopupBrowser();
});
afterAll(() => chromium?.close());

const open = (hash: string) => openScreen(chromium, hash);
const shownSteps = (page: Page) =>
  page.$$eval(
    '.steps > li > div',
    (bodies) => bodies.filter((body) => getComputedStyle(body).display !== 'none').length,
  );

describe('already posted', () => {
  test('by keyboard alone one says what it was, goes through five steps, and copies them', async () => {
    const page = await open('posted');
    await tabTo(page, 'A picture or a film\nWith people, screens, boards or badges in it');
    await page.keyboard.press('Enter');
    await soon(() => focused(page)).toBe('A picture or a film');
    for (const [at, step] of STEPS.slice(1).entries()) {
      expect(await shownSteps(page)).toBe(1);
      await tabTo(page, `Next: ${step}`);
      await page.keyboard.press('Enter');
      await soon(() => focused(page)).toBe(`${at + 2}\n${step}`);
    }
    expect(await textOf(page)).toContain('How it ends, nobody can promise.');
    for (const step of STEPS) expect(await textOf(page)).toContain(step);
    await tabTo(page, 'Copy all five steps');
    await page.keyboard.press('Enter');
    await soon(() => textOf(page)).toContain('Copied');
    const copied = await pasted(chromium);
    for (const [at, step] of STEPS.entries()) expect(copied).toContain(`${at + 1}. ${step}`);
    await page.close();
  });

  test('one goes back to choose another kind, and comes to its own first step', async () => {
    const page = await open('posted');
    await press(page, 'Something from inside work A plan, a figure, a message, a paper');
    await soon(() => textOf(page)).toContain('take advice before you delete the rest');
    await tabTo(page, 'Choose another');
    await page.keyboard.press('Enter');
    await soon(() => focused(page)).toBe('What was it?');
    await tabTo(page, 'Advice that may be wrong\nOn someone’s treatment, or a fact that wasn’t so');
    await page.keyboard.press('Enter');
    await soon(() => textOf(page)).toContain('Don’t just delete it.');
    await page.close();
  });

  test('whoever looks something up comes back to the step where they were, and a new page begins again', async () => {
    const page = await open('posted');
    await press(page, 'Something from inside work A plan, a figure, a message, a paper');
    await tabTo(page, 'Next: Who needs to be told');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Speak up safely: who can help');
    await page.keyboard.press('Enter');
    await soon(() => focused(page)).not.toContain('Speak up safely: who can help');
    await page.goBack();
    await soon(() => textOf(page)).toContain('If it was about safety, you may go on raising it.');
    expect(await shownSteps(page)).toBe(1);
    await page.reload();
    await soon(() => textOf(page)).toContain('What was it?');
    await page.close();
  });

  test('what was chosen stands in no address and is stored nowhere', async () => {
    await chromium.background('chrome.storage.local.clear()');
    const page = await open('posted');
    await press(page, 'A harsh word Said in anger, or unkind about someone');
    await soon(() => textOf(page)).toContain('Choose another');
    expect(new URL(page.url()).hash).toBe('#posted');
    const stored =
      'Promise.all([chrome.storage.local.get(null), chrome.storage.session.get(null)]).then(JSON.stringify)';
    expect(await chromium.background(stored)).not.toContain('harsh');
    expect(await page.evaluate('history.length + localStorage.length + sessionStorage.length')).toBeLessThan(3);
    await page.close();
  });

  test('paper shows all five steps at once, and no buttons', async () => {
    const page = await open('posted/patient');
    await page.waitForSelector('.steps');
    await page.emulateMediaType('print');
    expect(await shownSteps(page)).toBe(5);
    expect(await page.$eval('.steps button.main', (button) => getComputedStyle(button).display)).toBe('none');
    await page.close();
  });

  test('in the browser’s own popup, which cannot print, it is copied; in a tab it can be printed too', async () => {
    const hasPrint = (page: Page) =>
      page.$$eval('main button', (all) => all.some((one) => one.textContent === 'Print'));
    const tab = await open('posted/patient');
    await soon(() => hasPrint(tab)).toBe(true);
    await tab.close();
    const page = await chromium.page('https://x.com/home');
    const popup = await chromium.popupOver(page);
    await popup.evaluate(`location.hash = 'posted/patient'`);
    await soon(() => textOf(popup)).toContain('Copy all five steps');
    expect(await popup.evaluate('chrome.tabs.getCurrent().then((now) => now === undefined)')).toBe(true);
    expect(await hasPrint(popup)).toBe(false);
    await popup.close();
    await page.close();
  });

  test('from the panel on a page it opens beside, once for two quick presses, and nothing that was written goes with it', async () => {
    const page = await chromium.page('https://x.com/compose/post');
    await page.type('textarea', 'Mrs Brindlewharf in bay 3 has gone home, NHS number 999 000 0018');
    const posted = await openedBeside(chromium, async () => {
      await page.bringToFront();
      await page.focus('textarea');
      await pressAccessKeys(page, 'KeyL');
      for (let presses = 0; presses < 30; presses += 1) {
        await page.keyboard.press('Tab');
        if ((await focusedInRoots(page)) !== 'Already posted it?') continue;
        await page.keyboard.press('Enter');
        return page.keyboard.press('Enter');
      }
    });
    await soon(() => textOf(posted)).toContain('What was it?');
    expect(`${posted.url()} ${await textOf(posted)}`).not.toContain('Brindlewharf');
    const beside = (await chromium.browser.pages()).filter((one) => one.url().endsWith('/popup/index.html#opened'));
    expect(beside).toHaveLength(1);
    await posted.close();
    await page.close();
  });
});

const LOOKS = [
  { language: 'en-GB', scheme: 'light' },
  { language: 'cy', scheme: 'dark' },
] as const;
describe.each(LOOKS)('in $language and $scheme', ({ language, scheme }) => {
  test.each(KINDS)('axe finds nothing on the five steps of the kind %s', async (kind) => {
    await settingsAre(chromium, { language });
    const page = await open(`posted/${kind}`);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.waitForSelector('.steps');
    await page.evaluate(`document.querySelectorAll('.steps [hidden]').forEach((body) => { body.hidden = false })`);
    expect(await shownSteps(page)).toBe(5);
    expect(await complaints(page)).toEqual([]);
    await page.close();
  });
});
