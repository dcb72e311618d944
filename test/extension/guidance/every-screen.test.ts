import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyScreen } from '../../../tools/screens/addresses';
import { openProxy } from '../leaves-nothing/proxy';
import { complaints } from '../popup/complaints';
import { openPopupBrowser, type PopupBrowser, settingsAre, soon } from '../popup/open';

/** What Chromium asks for by itself. */
const OF_THE_BROWSER = /(^|\.)(google|googleapis|gstatic|google-analytics|gvt1)\.com$/;
const LOOKS = (['en-GB', 'cy'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((scheme) => ({ language, scheme })),
);

/** There is no network: a proxy that lets nothing through writes down who is asked for. */
let proxy: Awaited<ReturnType<typeof openProxy>>;
let chromium: PopupBrowser;
beforeAll(async () => {
  proxy = await openProxy();
  chromium = await openPopupBrowser({ args: [`--proxy-server=http://${proxy.address}`] });
});
afterAll(async () => {
  await chromium?.close();
  await proxy?.close();
});
const asked = () => [...new Set(proxy.asked)].filter((host) => !OF_THE_BROWSER.test(host));

describe.each(LOOKS)('in $language and $scheme, without a network', ({ language, scheme }) => {
  let page: Page;
  beforeAll(async () => {
    await settingsAre(chromium, { language });
    page = await chromium.ownPage('popup/index.html');
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.waitForSelector('footer');
  });
  afterAll(() => page.close());

  test.each(everyScreen())('the screen %s opens, and axe finds nothing on it', async (screen) => {
    await page.evaluate(`location.hash = 'home'`);
    await page.waitForSelector('footer');
    await page.evaluate(`location.hash = '${screen}'`);
    await page.waitForSelector(screen === 'home' ? 'footer' : 'a.back');
    await soon(() => page.$eval('h1', (title) => title.textContent)).not.toBe('');
    await page.evaluate(`document.querySelectorAll('details').forEach((part) => { part.open = true })`);
    expect(await complaints(page)).toEqual([]);
    // As at fourfold zoom
    await page.setViewport({ width: 320, height: 600 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await page.setViewport({ width: 800, height: 600 });
  });
});

test('all these screens asked nobody for anything, and the proxy would have heard it', async () => {
  expect(asked()).toEqual([]);
  const page = await chromium.browser.newPage();
  await page.goto('https://x.com/').catch(() => null); // refused, as it should be
  expect(asked()).toEqual(['x.com']);
  await page.close();
});
