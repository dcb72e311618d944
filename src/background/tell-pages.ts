import { tellPage } from '../platform/ask';
import { browser } from '../platform/browser';
import { placeOf } from '../platform/place';
import { forPage } from '../platform/standing';
import { showBadge } from './badge';
import { howItStands } from './how-it-stands';

/** Tells open pages how Second Look stands there now. The browser shows us only addresses that we have leave for. */
export async function tellEveryPage(): Promise<void> {
  const { language, privateMessages, at, holdsAt } = await howItStands();
  for (const { id, url } of await browser.tabs.query({})) {
    const place = placeOf(url);
    if (id === undefined || place === null) continue;
    const standing = at(place);
    const holds = holdsAt(place);
    tellPage(id, 'page/standing', { standing: forPage(standing), language, privateMessages, holds });
    void showBadge(id, standing, language);
  }
}
