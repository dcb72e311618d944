import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserPath } from '../../tools/browsers/find';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: browserPath('chromium'), args: ['--no-sandbox'] });
  page = await browser.newPage();
});
afterAll(() => browser.close());

/** Every selector in a site's data, wherever it stands. */
function selectorsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const here = 'css' in value && typeof value.css === 'string' ? [value.css] : [];
  return [...here, ...Object.values(value).flatMap(selectorsIn)];
}

/** Those that the browser cannot read: at the first press they would throw, and nothing would be held. */
const unreadable = (selectors: readonly string[]) =>
  page.evaluate(
    (all) =>
      all.filter((css) => {
        try {
          document.body.matches(css);
          return false;
        } catch {
          return true;
        }
      }),
    selectors,
  );

test.each(readdirSync('src/sites').filter((file) => file.endsWith('.ts')))(
  'the browser can read every selector of %s',
  async (file) => {
    const { site } = await import(/* @vite-ignore */ pathToFileURL(resolve('src/sites', file)).href);
    expect(await unreadable(selectorsIn(site))).toEqual([]);
  },
);

test('a selector that no browser reads would be seen', async () => {
  expect(selectorsIn({ a: [{ css: 'p' }] })).toEqual(['p']);
  expect(await unreadable(['p', ':has(:has(p))'])).toEqual([':has(:has(p))']);
});
