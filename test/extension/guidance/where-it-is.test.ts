import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { Language } from '../../../src/platform/language';
import type { Shown } from '../../../tools/docs/where-it-is/asked';
import { everything } from '../../../tools/docs/where-it-is/page';
import { said } from '../../../tools/docs/where-it-is/said';
import { openPopupBrowser, type PopupBrowser, settingsAre, soon, textOf } from '../popup/open';

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
    await settingsAre(chromium, { language });
    page = await chromium.ownPage('popup/index.html');
  });
  afterAll(() => page.close());

  test.each(walks)('from the first screen one comes to: $what', async ({ press, sees }) => {
    await page.evaluate(`location.hash = 'home'`);
    await page.reload(); // as somebody who opens it anew: what was begun before is remembered until then
    await page.waitForSelector('header img');
    let here = page;
    for (const one of press) here = await presses(here, one, language);
    for (const one of sees) await soon(() => read(here)).toContain(said(one, language));
    if (here === page) return;
    await here.close();
    await page.bringToFront();
  });
});

/** What is read on the page, in one line. */
const read = async (page: Page): Promise<string> => (await textOf(page)).replace(/\s+/g, ' ');

/** Presses what bears these words as its name, once it is there, and says where that led: here, or to a tab of its own. */
async function presses(page: Page, shown: Shown, language: Language): Promise<Page> {
  const words = said(shown, language);
  const find = () =>
    page.evaluateHandle(
      (wanted) =>
        [...document.querySelectorAll<HTMLElement>('a, button, summary, label')].find(
          (one) =>
            one.checkVisibility() &&
            [one, one.querySelector('strong')].some((part) => part?.textContent.trim() === wanted),
        ),
      words,
    );
  await soon(async () => (await find()).asElement()).not.toBeNull();
  const found = (await find()).asElement() as ElementHandle<HTMLElement>; // the query gives elements of the page alone
  const opensTab = await found.evaluate((one) => one instanceof HTMLAnchorElement && one.target === '_blank');
  const opened = new Promise<Page | null>((resolve) => page.once('popup', resolve));
  // A step that has just come still takes the focus and scrolls: nobody presses within two frames of that
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  await found.click();
  return (opensTab && (await opened)) || page;
}
