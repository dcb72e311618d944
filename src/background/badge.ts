import { browser } from '../platform/browser';
import type { Language } from '../platform/language';
import { popupWords } from '../platform/popup-words';
import type { Standing } from '../platform/standing';
import { speak } from '../platform/words';
import { howItStands } from './how-it-stands';

/** A quiet grey: the badge only says that Second Look rests. It never counts. */
const GREY = '#4c6272';

/** One word on the icon of this tab while it rests there, the same in its title for those who hear it. */
export async function showBadge(tabId: number, standing: Standing, language: Language): Promise<void> {
  speak(language);
  const on = standing.state === 'on';
  const title = popupWords(on ? 'title_on' : standing.state === 'snoozed' ? 'title_snoozed' : 'title_off');
  await Promise.allSettled([
    browser.action.setBadgeBackgroundColor({ color: GREY, tabId }),
    browser.action.setBadgeText({ text: on ? '' : popupWords('badge_off'), tabId }),
    browser.action.setTitle({ title, tabId }),
  ]); // a tab may close meanwhile
}

/** What cannot be said on the page is said on its icon: a mark, and why in its title. A new page takes both away. */
export async function showCannot(tabId: number, why: 'title_cannot_show' | 'title_cannot_read'): Promise<void> {
  speak((await howItStands()).language);
  await Promise.allSettled([
    browser.action.setBadgeBackgroundColor({ color: GREY, tabId }),
    browser.action.setBadgeText({ text: '!', tabId }),
    browser.action.setTitle({ title: popupWords(why), tabId }),
  ]);
}
