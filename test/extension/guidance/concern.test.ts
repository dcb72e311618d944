import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { complaints } from '../popup/complaints';
import { openPopupBrowser, openScreen, type PopupBrowser, settingsAre, soon, textOf } from '../popup/open';
import { focused, tabTo } from './by-keyboard';
import { downloadFolder } from './download-folder';

const ANGRY =
  'Two nurses for 30 people on Cedar ward again last night. It is NOT safe. Mrs Patel, 84, fell at 3am. I told matron Karen Doyle and she lied. We need two more nurses.';
const HAPPENED = 'Two nurses for 30 people on Cedar ward again last night. It is NOT safe.';

const downloads = downloadFolder();
afterAll(() => downloads.remove());

describe('in Chromium, by keyboard alone', () => {
  let chromium: PopupBrowser;
  let page: Page;
  const press = async (name: string) => {
    await tabTo(page, name);
    await page.keyboard.press('Enter');
  };
  const box = (id: string) => page.$eval(`#${id}`, (one) => (one as HTMLTextAreaElement).value); // as the screen draws it
  const keep = (laterDrafts: object[]) =>
    chromium.background(`chrome.storage.session.set(${JSON.stringify({ laterDrafts })})`);
  const open = async (hash: string) => {
    page = await openScreen(chromium, hash);
  };

  beforeAll(async () => {
    chromium = await openPopupBrowser();
    const session = await chromium.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads.path });
  });
  afterAll(() => chromium?.close());

  test('an angry draft that was kept becomes a text without the patient, and the file holds just that', async () => {
    await keep([{ place: 'x.com', text: ANGRY, keptAt: new Date(2026, 9, 14, 3, 10).getTime() }]);
    await open('speak-up');
    await page.waitForSelector('a[href="#concern"]');
    await page.focus('a[href="#concern"]');
    await page.keyboard.press('Enter');
    await soon(() => focused(page)).toBe('Turn this into a concern');
    await press('Begin with the draft from x.com, kept at 03:10');
    await soon(() => focused(page)).toBe('Your concern, piece by piece');
    expect(await box('happened')).toContain(HAPPENED);
    expect(await box('told')).toBe('I told matron Karen Doyle and she lied.');
    expect(await textOf(page)).toContain('“Mrs Patel”, now “[name]”');
    await press('See the finished text');
    await soon(() => focused(page)).toBe('Your concern as a text');
    expect(await textOf(page)).toContain('On a work computer your employer may be able to see');
    await press('Save as a file');
    const { name, text } = await downloads.saved();
    expect(name).toMatch(/^concern-\d{4}-\d\d-\d\d\.txt$/);
    for (const fact of [HAPPENED, 'fell at 3am', 'I told matron Karen Doyle and she lied.', 'We need two more nurses.'])
      expect(text).toContain(fact);
    expect(text).not.toMatch(/Patel|84/);
    expect(text.replaceAll('\r\n', '\n').trim()).toBe(
      `\uFEFF${await page.$eval('.concern-text', (one) => one.textContent)}`.trim(),
    );
    await soon(() => textOf(page)).toContain('Second Look keeps no copy.');
    await page.close();
  });

  test('what was left out is put back, and what is typed can be taken out and put back again', async () => {
    await open('concern');
    await soon(() => focused(page)).toBe('Turn this into a concern');
    await tabTo(page, 'pasted');
    await page.keyboard.type(ANGRY);
    await press('Sort it into the form');
    await soon(() => focused(page)).toBe('Your concern, piece by piece');
    await tabTo(page, 'Put back');
    await page.keyboard.press('Enter');
    await soon(() => box('happened')).toContain('Mrs Patel, in her eighties, fell at 3am.');
    await soon(() => page.evaluate('document.activeElement.id')).toBe('happened');
    await tabTo(page, 'where');
    await page.keyboard.press('End');
    await page.keyboard.type(', bed 12');
    await soon(() => textOf(page)).toContain('This could still show who a patient is');
    await page.focus('[aria-label="Take out: bed 12"]');
    await page.keyboard.press('Enter');
    await soon(() => box('where')).toBe('Cedar ward');
    await soon(() => page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('Put back: bed 12');
    await page.keyboard.press('Enter');
    await soon(() => box('where')).toBe('Cedar ward, bed 12');
    await page.close();
  });

  test('an empty form is begun, left and found again; its words are in no storage, and gone with the page', async () => {
    await open('concern');
    await press('Begin with an empty form');
    await soon(() => focused(page)).toBe('Your concern, piece by piece');
    await tabTo(page, 'ask');
    await page.keyboard.type('New hoists, Wattlebourne');
    await page.evaluate(`location.hash = 'contacts'`);
    await soon(() => focused(page)).toBe('Who can I ask?');
    await page.evaluate(`location.hash = 'concern'`);
    await soon(() => box('ask')).toBe('New hoists, Wattlebourne');
    for (const area of ['local', 'session'])
      expect(JSON.stringify(await chromium.background(`chrome.storage.${area}.get(null)`))).not.toContain(
        'Wattlebourne',
      );
    await page.close();
    await open('concern');
    expect(await textOf(page)).not.toContain('Go on where you were');
    await page.close();
  });

  test('a double click puts back one detail, and whoever begins another way while a draft is sorted keeps their words', async () => {
    await open('concern');
    await page.type('#pasted', 'Mrs Patel, 84, in bed 6 fell at 3am.');
    await page.evaluate(`document.querySelectorAll('.row button').forEach((one) => one.click())`);
    await page.waitForSelector('#ask');
    await page.type('#ask', 'Move bed 12');
    await soon(() => textOf(page)).toContain('This could still show who a patient is');
    expect([await box('happened'), await box('ask')]).toEqual(['', 'Move bed 12']);
    await press('Back');
    await soon(() => focused(page)).toBe('Turn this into a concern');
    await press('Sort it into the form');
    await page.waitForSelector('#left-out ~ .details li:nth-child(3)');
    await page.click('#left-out ~ .details button', { count: 2 });
    await soon(() => box('happened')).toContain('Mrs Patel, ');
    expect(await box('happened')).not.toContain('84');
    await page.close();
  });

  test('while a draft is sorted the screen says so', async () => {
    await open('concern');
    await page.evaluate(`(() => {
      const box = document.querySelector('#pasted');
      box.value = 'Mrs Patel fell in bay 4 at 3am and I told Karen. '.repeat(60);
      box.dispatchEvent(new Event('input', { bubbles: true }));
      window.said = [];
      new MutationObserver(() => said.push(document.querySelector('[role="status"]')?.textContent ?? ''))
        .observe(document.body, { subtree: true, childList: true, characterData: true });
    })()`);
    await press('Sort it into the form');
    await soon(() => focused(page)).toBe('Your concern, piece by piece');
    expect(await page.evaluate('said.join()')).toContain('Sorting your words.');
    await page.close();
  });

  test('each form greets its own reader, the facts stand, and one goes back and changes them', async () => {
    await open('concern');
    await press('Begin with an empty form');
    await soon(() => focused(page)).toBe('Your concern, piece by piece');
    await tabTo(page, 'happened');
    await page.keyboard.type('The alarm was silenced.');
    await press('See the finished text');
    await soon(() => focused(page)).toBe('Your concern as a text');
    const text = () => page.$eval('.concern-text', (one) => one.textContent);
    const seen = new Set<string>();
    for (const recipient of ['union', 'protect', 'regulator', 'guardian', 'incident']) {
      await page.select('#recipient', recipient);
      await soon(async () => seen.has(await text())).toBe(false);
      seen.add(await text());
      expect(await text()).toContain('What happened\nThe alarm was silenced.');
    }
    await press('Back');
    await soon(() => box('happened')).toBe('The alarm was silenced.');
    await page.close();
  });

  test.each([
    ['en-GB', 'light'],
    ['cy', 'dark'],
  ])('axe finds nothing on any step, in %s and %s', async (language, scheme) => {
    await settingsAre(chromium, { language });
    await keep([{ place: 'x.com', text: `${ANGRY} I want to end my life.`, keptAt: 1 }]);
    await open('concern');
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.waitForSelector('.kept-draft');
    expect(await complaints(page)).toEqual([]);
    await page.click('.kept-draft button');
    await page.waitForSelector('.details');
    expect(await complaints(page)).toEqual([]);
    await page.click('main > button.main');
    await page.waitForSelector('.concern-text');
    expect(await complaints(page)).toEqual([]);
    await page.close();
    await chromium.background('chrome.storage.local.clear()');
  });
});
