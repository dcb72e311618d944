import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PARTS } from '../../src/author/parts/parts';
import { TASKS } from '../../src/author/tasks';
import { complaints } from '../extension/popup/complaints';
import { openPopupBrowser, type PopupBrowser, soon } from '../extension/popup/open';
import { northgate } from '../pack/northgate';

let chromium: PopupBrowser;
beforeAll(async () => {
  chromium = await openPopupBrowser();
});
afterAll(() => chromium?.close());

describe.each([
  { language: 'en-GB', scheme: 'light' },
  { language: 'cy', scheme: 'dark' },
] as const)('in $language and $scheme', ({ language, scheme }) => {
  let own: Page;
  beforeAll(async () => {
    const settings = { version: 1, language, onPlaces: [], offPlaces: [], snoozedUntil: null };
    const authorDraft = { draft: northgate, base: { ...northgate, version: 2, principles: [] } };
    await chromium.background(`chrome.storage.local.set(${JSON.stringify({ settings, authorDraft })})`);
    own = await chromium.ownPage('author/index.html');
    await own.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await own.waitForSelector('nav');
  }, 60_000);
  afterAll(() => own?.close());

  test.each([...PARTS.map(({ id }) => id), ...TASKS])('axe finds nothing on the part %s', async (part) => {
    await own.evaluate(`location.hash = '${part}'`);
    await soon(() => own.evaluate(`document.querySelector('nav a[aria-current]')?.hash`)).toBe(`#${part}`);
    await own.evaluate(`document.querySelectorAll('details').forEach((part) => { part.open = true })`);
    expect(await complaints(own)).toEqual([]);
  });
});
