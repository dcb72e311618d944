import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { Language } from '../../../src/platform/language';
import type { Shown } from '../../../tools/docs/where-it-is/asked';
import { everything } from '../../../tools/docs/where-it-is/page';
import { said } from '../../../tools/docs/where-it-is/said';
import { openPopupBrowser, type PopupBrowser, soon, textOf } from '../popup/open';

let chromium: PopupBrowser;
beforeAll(async () => {
  chromium = await openPopupBrowser();
});
afterAll(() => chromium?.close());

const walks = everything.flatMap(({ asked }) =>
  asked.flatMap(({ asked: what, where }) =>
    where.flatMap((one) => (one.in === 'popup' ? [{ what, press: one.press, sees: one.sees }] : [])),
  ),
);

describe.each(['en-GB', 'cy'] as const)('in %s', (language) => {
  let page: Page;
  beforeAll(async () => {
    const settings = { version: 1, language, onPlaces: [], offPlaces: [], snoozedUntil: null };
    await chromium.background(`chrome.storage.local.set(${JSON.stringify({ settings })})`);
    page = await chromium.ownPage('popup/index.html');
  });
  afterAll(() => page.close());

  test.each(walks)('from the first screen one comes to: $what', async ({ press, sees }) => {
    await page.evaluate(`location.hash = 'home'`);
    await page.waitForSelector('header img');
    for (const one of press) await presses(page, one, language);
    for (const one of sees) await soon(() => read(page)).toContain(said(one, language));
  });
});

/** What is read on the page, in one line. */
const read = async (page: Page): Promise<string> => (await textOf(page)).replace(/\s+/g, ' ');

/** Presses what begins with these words, once it is there: a link, a button, a choice. */
async function presses(page: Page, shown: Shown, language: Language): Promise<void> {
  const words = said(shown, language);
  const find = () =>
    page.evaluateHandle(
      (wanted) =>
        [...document.querySelectorAll<HTMLElement>('main :is(a, button, summary, label)')].find(
          (one) => one.checkVisibility() && one.textContent.trim().startsWith(wanted),
        ),
      words,
    );
  await soon(async () => (await find()).asElement()).not.toBeNull();
  const found = (await find()).asElement();
  await (found as ElementHandle<HTMLElement>).click(); // the query above gives elements of the page alone
}
