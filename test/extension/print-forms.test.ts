import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { guidanceWith } from '../../src/guidance/guidance';
import { huddleCards } from '../../src/guidance/print/huddle-cards';
import { poster } from '../../src/guidance/print/poster';
import type { Printed } from '../../src/guidance/print/printed';
import { toHtml } from '../../src/guidance/print/to-html';
import { LIMITS } from '../../src/pack/limits';
import { LANGUAGES } from '../../src/platform/language';
import { speak } from '../../src/platform/words';
import { browserPath } from '../../tools/browsers/find';
import { northgateWith, read } from '../pack/read';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: browserPath('chromium'), args: ['--no-sandbox'] });
  page = await browser.newPage();
});
afterAll(() => browser?.close());
afterEach(() => speak('en-GB'));

const builtIn = (): Printed => ({ guidance: guidanceWith(null), pack: null, signed: null });

/** Sheets of paper that a page takes, as the browser prints it. */
async function sheetsOf(html: string): Promise<number> {
  await page.setContent(html);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

test.each(LANGUAGES)('in %s the poster is one sheet for the wall', async (language) => {
  speak(language);
  expect(await sheetsOf(toHtml(poster(builtIn()), { language, form: 'poster' }))).toBe(1);
});

test('it stays one sheet when a pack says as much as it may', async () => {
  const long = { 'en-GB': 'a kind word more '.repeat(30).slice(0, LIMITS.line) };
  const kinds = ['guardian', 'information-governance', 'union', 'communications'];
  const contacts = kinds.map((kind) => ({
    id: kind,
    kind,
    name: long,
    for: long,
    phone: '020 7946 0018',
    hours: long,
    checked: '2026-10-20',
  }));
  const written = Object(northgateWith('contacts', contacts));
  const answer = read({ ...written, principles: Array(LIMITS.principles).fill(long), afterAMistake: [] });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  const printed: Printed = { guidance: guidanceWith(answer.value), pack: answer.value, signed: null };
  expect(await sheetsOf(toHtml(poster(printed), { language: 'en-GB', form: 'poster' }))).toBe(1);
});

test.each(LANGUAGES)('in %s each huddle card is a sheet of its own', async (language) => {
  speak(language);
  const printed = builtIn();
  const sheets = await sheetsOf(toHtml(huddleCards(printed), { language, form: 'cards' }));
  expect(sheets).toBe(printed.guidance.drills.length + 1);
});
