import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChanged } from './harness/browsers';
import { eventually, pressesOurs, seesNothingOfOurs, seesOurs } from './harness/person';
import type { Opened, Stage, Tab } from './harness/tab';
import { CARELESS, passes } from './interface/writing';

const PAGE = `<!doctype html><html lang="en"><title>A forum</title><body><p id="said">${CARELESS}</p>
  <p id="fine">Lovely sunset over the estuary tonight.</p><textarea id="box"></textarea><input id="secret" type="password">
  <iframe src="https://elsewhere.example/"></iframe></body></html>`;
const stage: Stage = (url) => (/\.example$/.test(url.hostname) ? { type: 'text/html', body: PAGE } : null);

/**
 * A place that nobody switched on: none of our scripts runs there. What the browser gives for a choice in its menu, leave for
 * this one tab, the test gives beforehand; choosing in a menu of the browser's own is beyond it.
 */
const lendLeave = (build: string) => {
  const path = join(build, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.host_permissions.push('https://forum.example/*');
  writeFileSync(path, JSON.stringify(manifest));
};

let browser: Opened;
beforeAll(async () => {
  browser = await openChanged(lendLeave, 'Chromium', stage);
});
afterAll(() => browser.close());

async function page(): Promise<Tab> {
  const tab = await browser.tab();
  await tab.goto('https://forum.example/thread');
  return tab;
}

const chooseInMenu = () =>
  browser.inBackground?.(`chrome.tabs.query({ url: 'https://forum.example/*' }).then(([tab]) =>
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'look-at-this', frameId: 0, editable: false }, tab))`);

const select = (tab: Tab, css: string) =>
  tab.page(`getSelection().selectAllChildren(document.querySelector('${css}'))`);

test('the entry stands in the menu', async () => {
  const stands = (id: string) =>
    browser.inBackground?.<boolean>(`chrome.contextMenus.update('${id}', {}).then(() => true, () => false)`);
  await expect.poll(() => stands('look-at-this'), eventually).toBe(true);
  expect(await stands('no-such-entry')).toBe(false);
});

test('nothing of ours is on such a page before it is asked for', async () => {
  const tab = await page();
  await tab.click('#box');
  await tab.type(CARELESS);
  await seesNothingOfOurs(tab);
  expect(await tab.page(`document.querySelector('html > div')`)).toBeNull();
  await tab.close();
});

test('a selected text is looked at, and what there is to say stands in the page until it is closed', async () => {
  const tab = await page();
  await select(tab, '#said');
  await chooseInMenu();
  await seesOurs(tab, /999 000 0018.*may be enough/);
  await pressesOurs(tab, 'Close');
  await seesNothingOfOurs(tab);
  await tab.close();
});

test('of a text in which nothing stands out that is said, and Escape closes it', async () => {
  const tab = await page();
  await select(tab, '#fine');
  await chooseInMenu();
  await seesOurs(tab, /Nothing stands out in this text/);
  await passes(tab, 450); // a key that is pressed sooner was meant for the page
  await tab.press('Escape');
  await seesNothingOfOurs(tab);
  await tab.close();
});

test('of a box what is in it is looked at', async () => {
  const tab = await page();
  await tab.click('#box');
  await tab.type(CARELESS);
  await chooseInMenu();
  await seesOurs(tab, /999 000 0018/);
  await tab.close();
});

test('a password is never read, and where there is no text that is said', async () => {
  const tab = await page();
  await tab.click('#secret');
  await tab.type('999 000 0018');
  await chooseInMenu();
  await seesOurs(tab, /no text to look at/);
  expect((await tab.ours()).text).not.toContain('999');
  await tab.close();
});

test('what was looked at lies in no storage', async () => {
  const tab = await page();
  await select(tab, '#said');
  await chooseInMenu();
  await seesOurs(tab, /999 000 0018/);
  const kept = await browser.inBackground?.<string>(
    `Promise.all([chrome.storage.local.get(), chrome.storage.session.get()]).then(JSON.stringify)`,
  );
  expect(kept).toContain('[');
  expect(kept).not.toMatch(/bloods|999/);
  await tab.close();
});

test('where a page cannot be read the icon says so', async () => {
  const tab = await page();
  const elsewhere = await browser.tab();
  await elsewhere.goto('https://elsewhere.example/');
  await browser.inBackground?.(`chrome.tabs.query({}).then((tabs) => {
    globalThis.other = tabs.find(({ url }) => url === undefined || url === '').id;
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'look-at-this', frameId: 0 }, { id: globalThis.other });
  })`);
  const onIcon = () => browser.inBackground?.('chrome.action.getBadgeText({ tabId: globalThis.other })');
  await expect.poll(onIcon, eventually).toBe('!');
  await elsewhere.close();
  await tab.close();
});
