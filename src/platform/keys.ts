import { browser } from './browser';

/** The keys that open the popup, as the browser writes them; empty when none are set. A person may change them there. */
export async function openKeys(): Promise<string> {
  const all = await browser.commands.getAll();
  return all.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
}
