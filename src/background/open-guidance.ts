import { browser } from '../platform/browser';
import { type GuidancePlace, hashOf } from '../platform/guidance-place';

type From = { tab?: { id?: number; index?: number } | undefined };

/** Opens a screen of the popup beside the page that a person writes on, which stays as it is. */
export async function openGuidance(place: GuidancePlace, { tab }: From): Promise<object> {
  const url = browser.runtime.getURL(`popup/index.html${hashOf(place)}`);
  const beside = tab?.id === undefined || tab.index === undefined ? {} : { openerTabId: tab.id, index: tab.index + 1 };
  await browser.tabs.create({ url, ...beside });
  return {};
}
