import { browser } from '../platform/browser';
import type { GuidancePlace } from '../platform/guidance-place';
import { handPlace, OPENED } from '../platform/opened-place';

type From = { tab?: { id?: number; index?: number } | undefined };

/** Opens a screen of the popup beside the page that a person writes on, which stays as it is. */
export async function openGuidance(place: GuidancePlace, { tab }: From): Promise<object> {
  await handPlace(place);
  const url = browser.runtime.getURL(`popup/index.html${OPENED}`);
  const beside = tab?.id === undefined || tab.index === undefined ? {} : { openerTabId: tab.id, index: tab.index + 1 };
  await browser.tabs.create({ url, ...beside });
  return {};
}
