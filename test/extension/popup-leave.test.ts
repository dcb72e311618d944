import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OwnFirefox, openOwnFirefox } from './pack/own-firefox';
import { soon } from './popup/open';

let firefox: OwnFirefox;
beforeAll(async () => {
  firefox = await openOwnFirefox('popup/index.html');
});
afterAll(() => firefox?.close());

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
  await soon(firefox.says).toContain('Second Look is on\n');
  await page.close();
});

test('a site is on from the first load after a person allows it, and no more once they take it back', async () => {
  const origins = `{ origins: ['https://social.example/*'] }`;
  const registered = () =>
    firefox.evaluate('browser.scripting.getRegisteredContentScripts().then((all) => all.length)');
  expect(await registered()).toBe(0);
  await firefox.whenPressed(`browser.permissions.request(${origins})`);
  await soon(registered).toBe(1);
  const page = await pageOf(firefox.browser, 'https://social.example/home');
  await soon(firefox.says).toContain('Second Look is on\n');
  await firefox.whenPressed(`browser.permissions.remove(${origins})`);
  await soon(registered).toBe(0);
  await page.reload();
  await page.bringToFront();
  await soon(firefox.says).not.toContain('Second Look is on\n');
  await page.close();
});
