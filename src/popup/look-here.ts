import { askPage } from '../platform/ask';
import { grantedForWriting } from '../platform/asked-hosts';
import { type Here, hereFrom } from '../platform/here';
import type { LastHold, PageState } from '../platform/messages';
import { anyCovers } from '../platform/pattern';
import { describedPatterns, isGranted, patternsForAnyPlace } from '../platform/permission';
import { patternOf } from '../platform/place';
import type { Policy } from '../platform/policy';
import type { Settings } from '../platform/settings';
import { type OpenTab, openTab } from '../platform/tab';

/** The tab in front, leave from the browser, and the page's own word, asked of it alone. */
export type Front = {
  tab: OpenTab | null;
  granted: boolean;
  forWriting: readonly string[];
  page: PageState | null;
  /** Why a post last waited there; null where none has. */
  hold: LastHold | null;
};

export async function lookAtFront(): Promise<Front> {
  const [tab, forWriting] = await Promise.all([openTab(), grantedForWriting()]);
  const pattern = patternOf(tab?.address);
  const granted = pattern !== null && (await isGranted(pattern));
  if (!tab || !granted) return { tab, granted, forWriting, page: null, hold: null };
  const [page, hold] = await Promise.all([askPage(tab.id, 'page/state', {}), askPage(tab.id, 'page/last-hold', {})]);
  return {
    tab,
    granted,
    forWriting,
    page: page.ok ? page.value : null,
    hold: hold.ok && hold.value.topics.length > 0 ? hold.value : null,
  };
}

/** How it stands on the open page, as far as settings and policy decide too. */
export function hereOf({ tab, granted, forWriting, page }: Front, settings: Settings, policy: Policy): Here {
  const known = [...describedPatterns(), ...patternsForAnyPlace(forWriting, settings.onPlaces)];
  const isKnown = tab?.address !== undefined && anyCovers(known, tab.address);
  return hereFrom({ tab, settings, policy, granted, known: isKnown, page, now: Date.now() });
}
