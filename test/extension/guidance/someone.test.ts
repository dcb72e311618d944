import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPopupBrowser, openScreen, type PopupBrowser, soon, textOf } from '../popup/open';
import { focused, pasted, tabTo } from './by-keyboard';

let chromium: PopupBrowser;
beforeAll(async () => {
  chromium = await openPopupBrowser();
});
afterAll(() => chromium?.close());

const open = (hash: string) => openScreen(chromium, hash);

test.each([
  ['under-attack', 'Someone is threatening me', 'Call 101'],
  ['already-posted', 'I’ve already posted it', 'What was it?'],
  ['colleagues-post', 'Someone I work with posted something', 'Say it to them, alone'],
  ['i-manage', 'I manage someone who posted something', 'Would you mind it in the tea room?'],
])('by keyboard the card %s leads on to “%s”', async (card, title, says) => {
  const page = await open(`card/${card}`);
  await tabTo(page, title);
  await page.keyboard.press('Enter');
  await soon(() => focused(page)).toBe(title);
  expect(await textOf(page)).toContain(says);
  await page.close();
});

test('a line for the report is copied by keyboard', async () => {
  const page = await open('threat');
  await tabTo(page, 'Copy');
  await page.keyboard.press('Enter');
  await soon(() => textOf(page)).toContain('Copied');
  expect(await pasted(chromium)).toMatch(/^Someone has threatened me online\./);
  await page.close();
});
