import { afterAll, beforeAll, expect, test } from 'vitest';
import { saidInRoots } from './guidance/by-keyboard';
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

test('leave for this one tab, as the browser gives it for a press of its own, is enough; without it nothing is read', async () => {
  const page = await chromium.page(PLACE);
  await page.type('textarea', CARELESS);
  await chooseInMenu();
  await soon(onIcon).toBe('!');
  expect(await saidInRoots(page)).not.toContain('may be enough');
  const popup = await chromium.popupOver(page);
  await popup.close();
  await page.focus('textarea');
  await chooseInMenu();
  await soon(() => saidInRoots(page)).toMatch(/999 000 0018.*may be enough/s);
  await page.close();
});
