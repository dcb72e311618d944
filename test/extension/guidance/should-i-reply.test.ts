import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { complaints } from '../popup/complaints';
import {
  openedBeside,
  openPopupBrowser,
  openScreen,
  type PopupBrowser,
  settingsAre,
  soon,
  textOf,
} from '../popup/open';
import { focused, focusedInRoots, tabTo } from './by-keyboard';

/** Words that stand nowhere else on a machine. */
const RARE = 'Wattlebourne';

let chromium: PopupBrowser;
let page: Page;
beforeAll(async () => {
  chromium = await openPopupBrowser();
});
afterEach(() => page.close());
afterAll(() => chromium?.close());

const open = async (hash: string) => {
  page = await openScreen(chromium, hash);
};
/** Answers by keyboard, and waits until the next heading has the focus. */
const say = async (answer: string, then: string) => {
  await tabTo(page, answer);
  await page.keyboard.press('Enter');
  await soon(() => focused(page)).toBe(then);
};

const DANGER = 'Is anyone in danger?';
const TONE = 'Is it kind, fair or useful, even if it stings?';
const CONFIRM = 'Could a reply show that someone is a patient?';
const RIGHT = 'Are you the right person to answer?';
const WHY = 'Why do they write to you?';

test('a double click answers one question, not the next one as well', async () => {
  await open('reply');
  await page.click('.choices button', { count: 2 });
  await soon(() => textOf(page)).toContain('Is anyone in danger? No');
  expect(await page.$eval('#question', (one) => one.textContent)).toBe(TONE);
});

describe('by keyboard alone', () => {
  test('two presses say that a kind word is welcome, and all of it can be copied', async () => {
    await open('reply');
    await soon(() => focused(page)).toBe('Should I reply?');
    await say('No', TONE);
    await say('Yes: kind words, thanks or a good point', 'Yes: welcome it');
    await chromium.browser
      .defaultBrowserContext()
      .overridePermissions(`chrome-extension://${chromium.extensionId}`, ['clipboard-read']);
    await tabTo(page, 'Copy all of this');
    await page.keyboard.press('Enter');
    await soon(() => textOf(page)).toContain('Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    for (const part of ['Thank them in your own words.', 'What a kind thing to write.', 'Before you send: five checks'])
      expect(copied).toContain(part);
  });

  test('where a life may be at risk there is help, and no advice on replies', async () => {
    await open('reply');
    await say('Yes, or I’m not sure', 'Help comes first');
    expect(await textOf(page)).toContain('call 999');
    expect(await textOf(page)).not.toContain('five checks');
    expect(await page.$('a[href="#crisis"]')).not.toBeNull();
  });

  test('one goes back to each question, keeps the answer or changes it, and nothing else is lost', async () => {
    await open('reply');
    await say('No', TONE);
    await say('Yes: it is fair, but it stings', CONFIRM);
    await say('Yes, or I’m not sure', RIGHT);
    for (const before of [CONFIRM, TONE, DANGER]) {
      await tabTo(page, 'Back');
      await page.keyboard.press('Enter');
      await soon(() => focused(page)).toBe(before);
      expect(await textOf(page)).toContain('your answer');
    }
    for (const next of [TONE, CONFIRM, RIGHT]) await say('Keep my answer', next);
    await say('Yes', WHY);
    await say('They want to be heard', 'Listen');
    expect(await textOf(page)).toContain('Say that you heard it. Don’t fix anything.');
    await page.focus(`[aria-label="Change: ${WHY}"]`);
    await page.keyboard.press('Enter');
    await soon(() => focused(page)).toBe(WHY);
    await say('They want it shared', 'Yes: welcome it');
    expect(await page.$('a[href="#card/pass-it-on"]')).not.toBeNull();
  });

  test('an organisation is asked whom its answer helps', async () => {
    await open('reply');
    await page.focus('input[name="voice"]');
    await page.keyboard.press('ArrowDown');
    await say('No', TONE);
    await say('Yes: kind words, thanks or a good point', 'Does this answer help them, or only us?');
    await say('Only us, to be honest', 'Let it be');
    expect(await textOf(page)).toContain('Leave this answer out.');
  });

  test('whoever looks something up finds the answers again; a new window knows nothing', async () => {
    await open('reply');
    await say('No', TONE);
    await say('Yes: it is fair, but it stings', CONFIRM);
    await say('Yes, or I’m not sure', RIGHT);
    await say('No, or I’m not sure', 'Pass it to those who can answer');
    await tabTo(page, 'Who can I ask?');
    await page.keyboard.press('Enter');
    await soon(() => focused(page)).toBe('Who can I ask?');
    await page.goBack();
    await soon(() => textOf(page)).toContain('Pass it to those who can answer');
    const kept = await chromium.background<object>(
      'Promise.all([chrome.storage.local.get(), chrome.storage.session.get()])',
    );
    expect(JSON.stringify(kept)).not.toMatch(/stings|confirm/);
    await page.reload();
    await soon(() => textOf(page)).toContain(DANGER);
    expect(await textOf(page)).not.toContain('You said');
  });
});

describe('from a reply that somebody writes', () => {
  test('what is known of a complaint stands answered and says so, and when it is not so it is asked', async () => {
    await open('reply/complaint');
    await soon(() => textOf(page)).toContain('this looks like a complaint about care.');
    await say('No', RIGHT);
    expect(await textOf(page)).toContain('(from what is answered)');
    await say('Not so? Change it', TONE);
    expect(await textOf(page)).not.toContain('(from what is answered)');
  });

  test('one press on the offer opens it, and not a word that was written or answered comes along', async () => {
    page = await chromium.page('https://x.com/anamarsh/status/20');
    await page.evaluate((rare) => {
      const answered = document.createElement('article');
      const words = document.createElement('div');
      answered.dataset.testid = 'tweet';
      words.dataset.testid = 'tweetText';
      words.append(`Five hours in your A&E with my son at ${rare}, a disgrace`);
      answered.append(words);
      document.body.prepend(answered);
    }, RARE);
    await page.type('textarea', 'We do our best');
    const beside = await openedBeside(chromium, async () => {
      await page.bringToFront();
      for (let presses = 0; presses < 12; presses += 1) {
        await page.keyboard.press('Tab');
        const focused = (await focusedInRoots(page)) ?? '';
        if (/Not sure whether to answer|^Second Look:/.test(focused)) await page.keyboard.press('Enter');
        if (/Not sure whether to answer/.test(focused)) return;
      }
    });
    await soon(() => textOf(beside)).toContain('this looks like a complaint about care.');
    expect(await textOf(beside)).not.toContain(RARE);
    await beside.close();
  });
});

describe.each([
  { language: 'en-GB', scheme: 'light' },
  { language: 'cy', scheme: 'dark' },
])('in $language and $scheme', ({ language, scheme }) => {
  /** Which answer is pressed at each question. */
  const WAYS = { welcome: [0, 0], help: [1], 'put right': [0, 1, 0, 0, 0], correct: [0, 3, 1, 1, 0, 2] } as const;
  test.each(Object.entries(WAYS))('axe finds nothing on the way to %s, nor there', async (_, presses) => {
    await settingsAre(chromium, { language });
    await open('reply');
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const at of presses) {
      const before = await page.$eval('h2', (heading) => heading.textContent);
      await page.click(`.choices li:nth-child(${at + 1}) button`);
      await soon(() => page.$eval('h2', (heading) => heading.textContent)).not.toBe(before);
      await page.evaluate(`document.querySelectorAll('details').forEach((part) => { part.open = true })`);
      expect(await complaints(page)).toEqual([]);
    }
  });
});
