import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { xStage } from '../sites/x/page';
import { BROWSERS } from './harness/browsers';
import { eventually, model, pressesOurs, seesNothingOfOurs, seesOurs, seesQuestion } from './harness/person';
import type { Opened } from './harness/tab';
import { BOX, CARD, COUNT, doesNotSee, marks, POST, passes, write } from './interface/writing';
import { openPopupBrowser, type PopupBrowser, pressAccessKeys } from './popup/open';

const NAMED = 'Poor Mavis Tranter in bed 4 has C diff again';
const CAREFUL = 'Somebody should talk about the feed with the family';

describe.each(BROWSERS)('$name', ({ open }) => {
  let browser: Opened;
  beforeAll(async () => {
    browser = await open(await xStage());
  });
  afterAll(() => browser.close());

  test('a phrase that was hidden for good is not said again on a page opened later', async () => {
    const tab = await write(browser, NAMED);
    await marks(tab).toEqual(['Mavis Tranter']);
    await tab.press('Alt+Shift+KeyL');
    await seesOurs(tab, CARD);
    await passes(tab, 450);
    await tab.press('Alt+Shift+KeyG');
    await seesOurs(tab, /Only a scrambled form of these words is kept/);
    await tab.press('Alt+Shift+KeyH');
    await seesNothingOfOurs(tab);
    await tab.close();
    const later = await write(browser, `${NAMED}. Number 999 000 0018`);
    await marks(later).toEqual(['999 000 0018']);
    await later.close();
  });

  test('the main button of a concern selects the detail, so that one key takes it out', async () => {
    const tab = await write(
      browser,
      'Two nurses for 30 people on Cedar again last night. It is not safe. 999 000 0018 fell.',
    );
    await seesOurs(tab, /Help with speaking up/);
    await tab.click(POST);
    await seesOurs(tab, /Your concern matters/);
    await seesQuestion(tab);
    await pressesOurs(tab, 'Take out the detail and keep the concern');
    await doesNotSee(tab, /Your concern matters/);
    await expect.poll(() => model(tab), eventually).not.toMatch(/999 000 0018.*999/);
    expect(await model(tab)).toMatch(/^Two nurses for 30 people on Cedar again last night\. It is not safe\./);
    await tab.close();
  });

  test('an offer is made once for a draft, with no mark and no count, and again for the next', async () => {
    const tab = await browser.tab();
    await tab.goto('https://x.com/home');
    await tab.click(BOX);
    await tab.type('Honestly the best book on grief. Everyone should read this book');
    await seesOurs(tab, 'A word that may help');
    expect((await tab.ours()).text).not.toContain(COUNT);
    await marks(tab).toEqual([]);
    await pressesOurs(tab, 'Second Look: A word that may help');
    await seesOurs(tab, /Someone may act on this/);
    await tab.press('Escape');
    await seesNothingOfOurs(tab);
    await tab.type('!');
    await seesNothingOfOurs(tab);
    await tab.close();
  });
});

describe('in the popup', () => {
  let popup: PopupBrowser;
  beforeAll(async () => {
    popup = await openPopupBrowser();
  });
  afterAll(() => popup.close());
  const session = () => popup.background<{ laterDrafts?: { text: string }[] }>('chrome.storage.session.get()');
  const local = () => popup.background<Record<string, unknown>>('chrome.storage.local.get()');

  test('a draft to come back to waits there, in memory alone, until it is deleted', async () => {
    const page = await popup.page('https://x.com/compose/post');
    const text = `${CAREFUL}. 999 000 0018`;
    await page.type('textarea', text);
    const asked = async () => {
      await page.click('[data-testid="tweetButton"]');
      await pressAccessKeys(page, 'KeyL');
      return (await session()).laterDrafts?.map((draft) => draft.text);
    };
    await expect.poll(asked, { timeout: 20_000, interval: 600 }).toEqual([text]);
    expect(JSON.stringify(await local())).not.toContain('999 000 0018');
    const shown = await popup.ownPage('popup/index.html#later');
    await shown.waitForFunction((words: string) => document.body.textContent.includes(words), {}, text);
    const [, remove] = await shown.$$('section button');
    await remove?.click();
    await expect.poll(async () => (await session()).laterDrafts, eventually).toBeUndefined();
    await shown.close();
  });

  test('what is kept of a hidden phrase is a mark and a salt, and the settings page takes them back', async () => {
    const page = await popup.page('https://x.com/compose/post');
    await page.type('textarea', NAMED);
    const hidden = async () => {
      await pressAccessKeys(page, 'KeyL', 'KeyG', 'KeyH');
      return (await local()).hiddenPhrases;
    };
    await expect
      .poll(hidden, { timeout: 20_000, interval: 600 })
      .toEqual({ salt: expect.stringMatching(/^[0-9a-f]{32}$/), marks: [expect.stringMatching(/^[0-9a-f]{16}$/)] });
    expect(JSON.stringify(await local())).not.toMatch(/mavis|tranter/i);
    const settings = await popup.ownPage('options/index.html');
    await settings.waitForSelector('[aria-labelledby="hidden"] button');
    await settings.click('[aria-labelledby="hidden"] button');
    await expect.poll(async () => (await local()).hiddenPhrases, eventually).toBeUndefined();
    await settings.close();
  });
});
