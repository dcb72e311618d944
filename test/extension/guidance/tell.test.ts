import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesHolding } from '../leaves-nothing/search-files';
import {
  openedBeside,
  openPopupBrowser,
  type PopupBrowser,
  press,
  pressAccessKeys,
  settingsAre,
  soon,
  textOf,
} from '../popup/open';
import { tabTo } from './by-keyboard';

/** Words that stand nowhere else on a machine. */
const RARE = 'Brindlewharf';
const TYPED = 'Kettlesnape';
const BAIT = 'Wrackenmoss';

let chromium: PopupBrowser;
let profile: string;
beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'second-look-tell-'));
  chromium = await openPopupBrowser({ args: [`--user-data-dir=${profile}`] });
});
afterAll(async () => {
  await chromium?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

const note = (page: Page) => page.$eval('#note', (box) => (box instanceof HTMLTextAreaElement ? box.value : ''));
const link = (page: Page) => page.$eval('a[href^="mailto:"]', (one) => one.getAttribute('href') ?? '');
describe('a note on a card', () => {
  test('by keyboard alone one comes from the card, chooses, writes, and the mail says just that', async () => {
    const page = await chromium.ownPage('popup/index.html#card/already-posted');
    await page.waitForSelector('a[href="#tell/card/already-posted"]');
    await tabTo(page, 'Tell the people who wrote this');
    await page.keyboard.press('Enter');
    await soon(() => textOf(page)).toContain('Second Look sends nothing and keeps nothing.');
    await soon(() => page.evaluate('document.activeElement.localName')).toBe('h1');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Hard');
    await soon(() => note(page)).toMatch(/^I found this hard to follow:/);
    await page.keyboard.press('Tab');
    await page.keyboard.type('Whom do I ring & when?');
    const said = await note(page);
    expect(said).toMatch(
      /^I found this hard to follow:\nWhom do I ring & when\?\n\nThis is about the card “.+” \(already-posted\)\.\n/,
    );
    expect(said).toContain('Second Look, version');
    const mail = new URL(await link(page));
    expect(mail.pathname).toBe('');
    expect([...mail.searchParams.keys()]).toEqual(['subject', 'body']);
    expect(mail.searchParams.get('body')).toBe(said.replaceAll('\n', '\r\n'));
    expect(await textOf(page)).toContain(`Subject: ${mail.searchParams.get('subject')}`);
    await tabTo(page, 'Copy the note');
    await page.keyboard.press('Enter');
    await soon(() => textOf(page)).toContain('Copied. Nothing was sent.');
    await page.close();
  });

  test('whoever looks something up comes back to their words, and changes the language without losing them', async () => {
    const page = await chromium.ownPage('popup/index.html#tell/card/figures');
    await page.waitForSelector('#note');
    await page.select('#choice', 'wrong');
    await page.type('#note', 'It is 12, not 21.');
    await press(page, 'Back', 'link');
    await soon(() => textOf(page)).not.toContain('Tell the people who wrote this:');
    await page.goBack();
    await soon(() => textOf(page)).toContain('Second Look sends nothing and keeps nothing.');
    expect(await note(page)).toMatch(/^I think this was wrong:\nIt is 12, not 21\.\n/);
    await settingsAre(chromium, { language: 'cy' });
    await soon(() => page.$eval('html', ({ lang }) => lang)).toBe('cy');
    await page.select('#choice', 'hard');
    await soon(() => note(page)).not.toContain('I think this was wrong');
    expect(await note(page)).toMatch(/^.+:\nIt is 12, not 21\.\n/);
    await settingsAre(chromium, { language: 'en-GB' });
    await page.close();
  });

  test('a note that is too long for a mail program is for copying', async () => {
    const page = await chromium.ownPage('popup/index.html#tell/card/missing');
    await page.waitForSelector('#note');
    expect(await note(page)).toMatch(/^I think we need a card on:/);
    await page.evaluate(`(() => {
      const box = document.querySelector('#note');
      box.value = 'tea '.repeat(600);
      box.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
    await soon(() => textOf(page)).toContain('This is too long to hand to a mail program');
    expect(await page.$('a[href^="mailto:"]')).toBeNull();
    await page.close();
  });
});

describe('a note on a finding', () => {
  test('opens beside the page, holds nothing of the draft, is addressed to nobody, and its address does not tell', async () => {
    const page = await chromium.page('https://x.com/compose/post');
    await page.type('textarea', `Mrs ${RARE} in bay 3 has gone home, NHS number 999 000 0018`);
    const tell = await openedBeside(chromium, async () => {
      await page.bringToFront();
      await page.click('[data-testid="tweetButton"]');
      await pressAccessKeys(page, 'KeyB');
    });
    await soon(() => textOf(tell)).toContain('left empty, so that you choose');
    expect(await note(tell)).toContain('(patient-identifier)');
    expect(await textOf(tell)).not.toContain(RARE);
    expect(await link(tell)).toMatch(/^mailto:\?subject=/);
    await press(tell, 'Back', 'link');
    await soon(() => textOf(tell)).toContain('What do you need?');
    await tell.close();
    await page.close();
  });
});

test('what was typed is gone with the page, and what was noticed with the draft: no file of the profile holds either', async () => {
  const page = await chromium.ownPage('popup/index.html#tell/card/figures');
  await page.waitForSelector('#note');
  await page.type('#note', `${TYPED} says that the figures are old.`);
  await soon(() => note(page)).toContain(TYPED);
  // What the browser keeps of a box by itself, for a restart
  await page.evaluate(
    `document.querySelector('main').append(Object.assign(document.createElement('textarea'), { id: 'bait' }))`,
  );
  await page.type('#bait', BAIT);
  await page.click('a.back');
  await soon(() => filesHolding(profile, [BAIT])).not.toEqual([]);
  await chromium.close();
  expect(filesHolding(profile, [TYPED])).toEqual([]);
  expect(filesHolding(profile, ['tell/card/figures'])).not.toEqual([]);
  expect(filesHolding(profile, ['topic/patient-identifier'])).toEqual([]);
});
