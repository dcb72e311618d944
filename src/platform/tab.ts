import { browser } from './browser';

/** The tab that the popup stands over. `address` is missing where the browser keeps it from us. */
export type OpenTab = { id: number; address?: string };

/** Reads no history and needs no `tabs` permission: opening the popup gives us this one tab (`activeTab`). */
export async function openTab(): Promise<OpenTab | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return null;
  return tab.url === undefined ? { id: tab.id } : { id: tab.id, address: tab.url };
}

export const reloadTab = (tabId: number) => browser.tabs.reload(tabId);

/** Calls back when another tab is in front, or a page was loaded, until the signal aborts. */
export function onTabChange(listener: () => void, signal: AbortSignal): void {
  const { onActivated, onUpdated } = browser.tabs;
  const loaded = (_id: number, { status }: { status?: string }) => {
    if (status === 'complete') listener();
  };
  onActivated.addListener(listener);
  onUpdated.addListener(loaded);
  signal.addEventListener('abort', () => {
    onActivated.removeListener(listener);
    onUpdated.removeListener(loaded);
  });
}

export const openSettings = () => browser.runtime.openOptionsPage();

/** Whether this page of ours stands in a tab: a browser's own popup has no printing of its own. */
export const standsInTab = async (): Promise<boolean> => (await browser.tabs.getCurrent()) !== undefined;
