import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OwnFirefox, openOwnFirefox } from '../pack/own-firefox';
import { openedBeside, openPopupBrowser, type PopupBrowser, pressAccessKeys, soon, textOf } from '../popup/open';
import { downloadFolder } from './download-folder';

const downloads = downloadFolder();

describe('on a page where somebody writes', () => {
  let chromium: PopupBrowser;
  beforeAll(async () => {
    chromium = await openPopupBrowser();
  });
  afterAll(() => chromium?.close());

  test('one key keeps the draft and opens the form that begins with it', async () => {
    const page = await chromium.page('https://x.com/compose/post');
    await page.type('textarea', 'Two nurses for 30 people on our ward again. It is not safe and nobody listens.');
    const form = await openedBeside(chromium, async () => {
      await page.bringToFront();
      await pressAccessKeys(page, 'KeyL', 'KeyF');
    });
    await soon(() => textOf(form)).toContain('Begin with the draft from x.com');
    await form.close();
    await page.close();
  });
});

describe('in Firefox, by keyboard alone', () => {
  let firefox: OwnFirefox;
  beforeAll(async () => {
    firefox = await openOwnFirefox('popup/index.html#concern', {
      prefs: {
        'browser.download.folderList': 2,
        'browser.download.dir': downloads.path,
        'browser.download.useDownloadDir': true,
      },
    });
  });
  afterAll(async () => {
    await firefox?.close();
    downloads.remove();
  });
  const TAB = '\uE004';
  const ENTER = '\uE007';
  const holds = () =>
    firefox.evaluate(
      `document.activeElement === document.body ? '' : document.activeElement.innerText || document.activeElement.id`,
    );
  const tabOn = async (name: string) => {
    for (let presses = 0; presses < 40 && (await holds()) !== name; presses += 1) await firefox.keys(TAB);
    expect(await holds()).toBe(name);
  };

  test('pasted words become a text, and the file holds them', async () => {
    await soon(holds).toBe('Turn this into a concern');
    await tabOn('pasted');
    await firefox.keys('Mavis fell again. They lied. Please fix it.');
    await tabOn('Sort it into the form');
    await firefox.keys(ENTER);
    await soon(holds).toBe('Your concern, piece by piece');
    await tabOn('See the finished text');
    await firefox.keys(ENTER);
    await soon(holds).toBe('Your concern as a text');
    await tabOn('Save as a file');
    await firefox.keys(ENTER);
    const { text } = await downloads.saved();
    expect(text).toContain('[name] fell again. They lied.');
    expect(text).toContain('What I ask for\r\nPlease fix it.');
    expect(text).not.toContain('Mavis');
  });
});
