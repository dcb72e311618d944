import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { openPopupBrowser, type PopupBrowser, press, soon, textOf } from './popup/open';
import { builtWithReader } from './reader/build-with-reader';

let extension: string;
let browser: PopupBrowser | null = null;
beforeAll(async () => {
  extension = await builtWithReader('chromium');
}, 300_000);
afterEach(() => browser?.close());

async function settings(...args: string[]): Promise<Page> {
  browser = await openPopupBrowser({ extension, args });
  return browser.ownPage('options/index.html');
}

test('the settings say what the deep reader costs on this computer, and switch it off and on', async () => {
  const page = await settings();
  await soon(() => textOf(page)).toMatch(/takes \d+ MB of memory on this computer, and about \d+ ms/);
  await press(page, 'Use the deep reader', 'checkbox');
  await soon(() => textOf(page)).toContain('It is off. Second Look goes on with its quick look at words.');
  expect(await browser?.background("chrome.storage.local.get('settings')")).toMatchObject({
    settings: { deepReader: false },
  });
  await press(page, 'Use the deep reader', 'checkbox');
  await soon(() => textOf(page)).toMatch(/takes \d+ MB/);
});

test('a browser without WebAssembly goes on with the quick look, and the settings say so', async () => {
  const page = await settings('--js-flags=--jitless');
  await soon(() => textOf(page)).toContain('It cannot run here, because this browser has WebAssembly switched off');
});
