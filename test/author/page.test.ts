import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { complaints } from '../extension/popup/complaints';
import { openPopupBrowser, type PopupBrowser, soon, textOf } from '../extension/popup/open';
import { atKeyboard } from './person';
import { giveFile, verify, wholeFile } from './through-files';

const WORDS = 'four random words here';
const folder = mkdtempSync(join(tmpdir(), 'second-look-author-'));
let chromium: PopupBrowser;
let page: Page;
let keyboard: ReturnType<typeof atKeyboard>;

beforeAll(async () => {
  chromium = await openPopupBrowser();
  const session = await chromium.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  page = await chromium.ownPage('author/index.html');
  keyboard = atKeyboard(page);
}, 120_000);
afterAll(async () => {
  await chromium?.close();
  rmSync(folder, { recursive: true });
});

const says = () => soon(() => textOf(page));
const handedOut = (name: string) => wholeFile(folder, name);
const give = (box: string, path: string) => giveFile(page, box, path);
const readDrafts = async () => {
  await keyboard.part('Check and sign');
  await page.waitForSelector('main button.main');
  await keyboard.press('Read the two hundred drafts');
};
const open = (fieldset: string) =>
  page.$eval(`fieldset[id="${fieldset}"] details`, (details) => details.setAttribute('open', ''));
const kept = (name: string | null) =>
  chromium.background<string>(`chrome.storage.local.get(${JSON.stringify(name)}).then((all) => JSON.stringify(all))`);

describe('a communications officer who never saw JSON', () => {
  test('begins a pack and is told what is still needed', async () => {
    await keyboard.press('Begin a new pack');
    await says().toMatch(/Things to put right before signing: \d+/);
  });

  test('sees a mistake beside its box as it is typed, and sees it go', async () => {
    await keyboard.write('at.identity.odsCode', 'rx9');
    const beside = () => page.$eval('[id="at.identity.odsCode-wrong"]', ({ textContent }) => textContent);
    await soon(beside).toBe('An ODS code is three to six capital letters and digits.');
    await keyboard.write('at.identity.odsCode', 'RX9');
    await soon(beside).toBe('');
  });

  test('sees beside the form what staff will see', async () => {
    await keyboard.write('at.identity.organisation.en-GB', 'Porthaven Community Trust');
    await soon(() => page.$eval('.sheet', ({ textContent }) => textContent)).toContain('Porthaven Community Trust');
    await keyboard.write('at.writtenBy.name', 'Ada Quill');
    await keyboard.write('at.writtenBy.role.en-GB', 'Head of communications');
    await open('at.approvals');
    await keyboard.write('at.approvals.0.name', 'Owen Featherstone');
    await keyboard.write('at.approvals.0.role.en-GB', 'Chief nurse');
    await says().toContain('Nothing is wrong. This pack can be tried and signed.');
  });

  test('takes a step back and forward again', async () => {
    await keyboard.press('Undo');
    await soon(() => page.$eval('[id="at.approvals.0.role.en-GB"]', (box) => Reflect.get(box, 'value'))).toBe('');
    await keyboard.press('Redo');
    await says().toContain('Nothing is wrong');
  });

  test('is offered plainer words for “must not”, at one press', async () => {
    await keyboard.part('Cards');
    await open('at.cards');
    await keyboard.write('at.cards.0.risk.en-GB', 'You must not name anyone.');
    await keyboard.press('“please don’t” instead of “must not”');
    await soon(() => page.$eval('.sheet', ({ textContent }) => textContent)).toContain('You please don’t name anyone.');
    await keyboard.write('at.cards.0.risk.en-GB', 'A neighbour may know who is meant.');
  });

  test('loses nothing when the tab is closed', async () => {
    await soon(() => kept('authorDraft')).toContain('A neighbour may know');
    await page.reload();
    await page.waitForSelector('fieldset[id="at.cards"]');
    await says().toContain('A neighbour may know who is meant.');
  });

  test('is led from a thing that is wrong to its box', async () => {
    await keyboard.part('Our own words');
    await keyboard.press('Add to “Words that we ask about”');
    await page.keyboard.press('Tab');
    await keyboard.write('at.terms.0.words.0', 'bacon rolls');
    await page.select('[id="at.terms.0.topic"]', 'employer-confidential');
    await page.select('[id="at.terms.0.what"]', 'project');
    await keyboard.write('at.terms.0.advice.en-GB', 'Say nothing of the rolls yet, for those who bake them.');
    await says().toContain('Things to put right before signing: 1');
    await page.$eval('.problems details', (details) => details.setAttribute('open', ''));
    await keyboard.press('Our organisation, Everyone on the board');
    await soon(() => page.evaluate('document.activeElement?.id')).toBe('at.identity.board');
    await keyboard.press('Add to “Everyone on the board”');
    await keyboard.write('at.identity.board.0', 'Owen Featherstone');
    await says().toContain('Nothing is wrong');
  });

  test('cannot sign what would meet a striker, and is told which draft it is', async () => {
    await readDrafts();
    await soon(() => textOf(page)).toContain('Thank you to the lady who brought forty bacon rolls to our picket.');
    expect(await textOf(page)).toContain('So it cannot be signed.');
    expect(await page.$('#key-file')).toBeNull();
  });

  test('tries a narrower word on drafts, and sees what it does before and after', async () => {
    await keyboard.part('Our own words');
    await open('at.terms');
    await keyboard.write('at.terms.0.words.0', 'Project Wagtail');
    await says().toContain('Nothing is wrong');
    await keyboard.part('Try it on drafts');
    await page.waitForSelector('tr.differs');
    await keyboard.write('try-own', 'Tea with the Project Wagtail crew');
    await keyboard.press('Try it');
    const first = () => page.$eval('tbody tr', ({ textContent }) => textContent);
    await soon(first).toBe('Tea with the Project Wagtail crewfinea note');
  });

  test('makes a key, signs, and the command verifies the file', async () => {
    await readDrafts();
    await says().toContain('All of them are as free as before.');
    await page.$eval('details.apart', (details) => details.setAttribute('open', ''));
    await keyboard.write('new-passphrase', WORDS);
    await keyboard.write('new-again', WORDS);
    await keyboard.press('Make the key and save its file');
    const key = await handedOut('pack-key.pem');
    await give('#key-file', key);
    await keyboard.write('key-passphrase', 'another passphrase');
    await keyboard.press('Sign and save');
    await says().toContain('The passphrase does not open this key.');
    await keyboard.write('key-passphrase', WORDS);
    await keyboard.press('Sign and save');
    const signed = await handedOut('our-guidance-1.signed.json');
    await page.waitForSelector('form .good code');
    const publicKey = await page.$eval('form .good code', ({ textContent }) => textContent ?? '');
    expect(verify(signed, publicKey)).toEqual([0, expect.stringContaining('version 1, signed by')]);
    expect(await complaints(page)).toEqual([]);
    expect(await kept(null)).not.toContain(WORDS);
  });

  test('opens the signed pack again as the start of its next version, and sees what changed', async () => {
    await keyboard.press('Put away');
    await keyboard.press('Erase it here');
    await page.waitForSelector('#open-file');
    expect(await kept('authorDraft')).toBe('{}');
    await give('#open-file', join(folder, 'our-guidance-1.signed.json'));
    await page.waitForSelector('[id="at.version"]');
    expect(await page.$eval('[id="at.version"]', (box) => Reflect.get(box, 'value'))).toBe('2');
    await keyboard.write('at.identity.website', 'https://www.porthaven.example/');
    await keyboard.part('What changed');
    await says().toContain('What is other than in version 1:');
    expect(await textOf(page)).toContain('https://www.porthaven.example/');
    expect(JSON.parse(readFileSync(join(folder, 'our-guidance-1.signed.json'), 'utf8')).signatures).toHaveLength(1);
  });
});

describe('a patient who reads the signed pack', () => {
  test('can change nothing, writes beside a card, and hands the comments back as a file', async () => {
    await keyboard.press('Put away');
    await keyboard.press('Erase it here');
    await page.waitForSelector('#read-file');
    await give('#read-file', join(folder, 'our-guidance-1.signed.json'));
    await page.waitForSelector('#note-first-card');
    expect(await page.$$('[id^="at."]')).toEqual([]);
    await keyboard.write('note-first-card', 'Say that we may film our own ward.');
    await keyboard.write('note-from', 'A patient');
    expect(await complaints(page)).toEqual([]);
    await keyboard.press('Save my comments as a file');
    await handedOut('our-guidance-1.notes.json');
  });

  test('is read beside that card, and answered in the list of changes', async () => {
    await keyboard.press('Stop reading');
    await page.waitForSelector('#open-file');
    await give('#open-file', join(folder, 'our-guidance-1.signed.json'));
    await page.waitForSelector('nav');
    await keyboard.part('Notes from readers');
    await give('#notes-file', join(folder, 'our-guidance-1.notes.json'));
    await says().toContain('Say that we may film our own ward.');
    await keyboard.part('Cards');
    await soon(() => page.$eval('.preview', ({ textContent }) => textContent)).toContain(
      'Say that we may film our own',
    );
    await keyboard.part('Notes from readers');
    await keyboard.press('Answer in the list of changes');
    await soon(() => page.$eval('.sheet', ({ textContent }) => textContent)).toContain(
      'You wrote: “Say that we may film',
    );
  });
});
