import type { Page, SerializedAXNode } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPopupBrowser, type PopupBrowser, soon } from './popup/open';

/** A place that nobody switched on and that no permission covers. */
const PLACE = 'https://forum.example/thread';
const CARELESS = 'Mrs Brindle in bay 3 has gone home, NHS number 999 000 0018';

let chromium: PopupBrowser;
beforeAll(async () => {
  chromium = await openPopupBrowser();
});
afterAll(() => chromium?.close());

const chooseInMenu = () =>
  chromium.background(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'look-at-this', frameId: 0, editable: true }, tab))`);
const onIcon = () =>
  chromium.background<string>(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
    chrome.action.getBadgeText({ tabId: tab.id }))`);

/** Everything that a screen reader is told of a page, our closed roots too. */
async function told(page: Page): Promise<string> {
  const all = (node: SerializedAXNode): string[] => [node.name ?? '', ...(node.children ?? []).flatMap(all)];
  const tree = await page.accessibility.snapshot();
  return tree ? all(tree).join('\n') : '';
}

test('leave for this one tab, as the browser gives it for a press of its own, is enough; without it nothing is read', async () => {
  const page = await chromium.page(PLACE);
  await page.type('textarea', CARELESS);
  await chooseInMenu();
  await soon(onIcon).toBe('!');
  expect(await told(page)).not.toContain('is enough by itself');
  const popup = await chromium.popupOver(page);
  await popup.close();
  await page.focus('textarea');
  await chooseInMenu();
  await soon(() => told(page)).toMatch(/999 000 0018.*is enough by itself/s);
  await page.close();
});
