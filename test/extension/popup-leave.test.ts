import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bidi, bidiOf } from '../../tools/browsers/closed-firefox';
import { type OpenFirefox, openFirefox } from '../../tools/browsers/open-firefox';
import { builtFor } from './harness/build';
import { soon } from './popup/open';

/** Firefox makes an extension's address anew in each profile; a test may fix it. */
const ADDRESS = '0f5e7a1c-2b1d-4c6e-9a57-6d1f3f0a9b21';
const own = (path: string) => `moz-extension://${ADDRESS}/${path}`;

let firefox: OpenFirefox;
let bidi: Bidi;
let popup: string;
beforeAll(async () => {
  firefox = await openFirefox({
    extension: builtFor('firefox'),
    args: ['--remote-allow-system-access'], // without it no test may open an extension's own page
    prefs: {
      'extensions.webextensions.uuids': JSON.stringify({ 'second-look@second-look.example': ADDRESS }),
      'extensions.webextOptionalPermissionPrompts': false, // the question itself is the browser's; here it is a yes
    },
  });
  bidi = bidiOf(firefox.browser);
  popup = bidi.frameOf(await firefox.browser.newPage());
  await bidi.send('browsingContext.navigate', { context: popup, url: own('popup/index.html'), wait: 'none' });
});
afterAll(() => firefox?.close());

/** Evaluates in the popup. Puppeteer loses a tab that changes its process, so BiDi is asked. */
async function inPopup(expression: string): Promise<unknown> {
  const target = { context: popup };
  const ask = { expression: `(async () => JSON.stringify(await ${expression}))()`, target };
  const said = await bidi.send('script.evaluate', { ...ask, awaitPromise: true });
  const { result } = said as { result?: { value?: string } }; // as the specification of WebDriver BiDi says
  return result?.value === undefined ? undefined : JSON.parse(result.value);
}
const popupText = async () => String(await inPopup('document.body.innerText'));

/** Firefox lets an extension ask for leave, or give it back, only while it hears a real press. */
async function whenPressed(expression: string) {
  await inPopup(`addEventListener('click', () => { ${expression}; }, { once: true, capture: true })`);
  await bidi.send('browsingContext.activate', { context: popup });
  const heading = { type: 'pointerMove', x: 120, y: 30 };
  const actions = [heading, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
  await bidi.send('input.performActions', { context: popup, actions: [{ type: 'pointer', id: 'mouse', actions }] });
}

async function pageOf(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => void request.respond({ contentType: 'text/html', body: '<textarea></textarea>' }));
  await page.goto(address);
  await page.bringToFront();
  return page;
}

test('in Firefox the popup says that it is on over a site that it knows', async () => {
  const page = await pageOf(firefox.browser, 'https://x.com/home');
  await soon(() => popupText()).toContain('Second Look is on\n');
  await page.close();
});

test('a site is on from the first load after a person allows it, and no more once they take it back', async () => {
  const origins = `{ origins: ['https://social.example/*'] }`;
  const registered = () => inPopup('browser.scripting.getRegisteredContentScripts().then((all) => all.length)');
  expect(await registered()).toBe(0);
  await whenPressed(`browser.permissions.request(${origins})`);
  await soon(registered).toBe(1);
  const page = await pageOf(firefox.browser, 'https://social.example/home');
  await soon(() => popupText()).toContain('Second Look is on\n');
  await whenPressed(`browser.permissions.remove(${origins})`);
  await soon(registered).toBe(0);
  await page.reload();
  await page.bringToFront();
  await soon(() => popupText()).not.toContain('Second Look is on\n');
  await page.close();
});
