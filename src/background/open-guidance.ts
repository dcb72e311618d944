import { browser } from '../platform/browser';
import { type GuidancePlace, hashOf } from '../platform/guidance-place';
import { handPlace, OPENED } from '../platform/opened-place';

type From = { tab?: { id?: number; index?: number } | undefined };

/** A second press so soon is the same wish: two tabs would open, and only one of them would know what for. */
const SAME_WISH_MS = 1000;
let lately = { place: '', at: 0 };

/** Opens a screen of the popup beside the page that a person writes on, which stays as it is. */
export async function openGuidance(place: GuidancePlace, { tab }: From): Promise<object> {
  const wish = { place: hashOf(place), at: Date.now() };
  if (wish.place === lately.place && wish.at - lately.at < SAME_WISH_MS) return {};
  lately = wish;
  await handPlace(place);
  const url = browser.runtime.getURL(`popup/index.html${OPENED}`);
  const beside = tab?.id === undefined || tab.index === undefined ? {} : { openerTabId: tab.id, index: tab.index + 1 };
  await browser.tabs.create({ url, ...beside });
  return {};
}
