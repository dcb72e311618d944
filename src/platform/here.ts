import type { PageState } from './messages';
import { patternOf, placeOf } from './place';
import type { Policy } from './policy';
import type { Settings } from './settings';
import { holdsAt, type Standing, standingAt } from './standing';

/** Why a page is closed to us. */
export type Closed = 'browser' | 'store' | 'pdf' | 'other';

/** How Second Look stands on the open page. Each state is one thing to read and at most one thing to do. */
export type Here =
  | { state: 'unsupported'; why: Closed }
  | { state: 'held-back'; place: string; by: string | null }
  | { state: 'not-granted'; place: string; pattern: string }
  | { state: 'not-known'; place: string }
  | { state: 'off'; place: string }
  | { state: 'snoozed'; place: string; until: number }
  | { state: 'reload'; place: string; tabId: number }
  | { state: 'on'; place: string; page: PageState; holds: boolean; by: string | null };

export type Facts = {
  tab: { id: number; address?: string } | null;
  settings: Settings;
  policy: Policy;
  granted: boolean;
  /** Whether one of our scripts is meant to run there. */
  known: boolean;
  /** What the page's own script answered; null: nobody is there. */
  page: PageState | null;
  /** Milliseconds since 1970. */
  now: number;
};

export function hereFrom({ tab, settings, policy, granted, known, page, now }: Facts): Here {
  const place = placeOf(tab?.address);
  const pattern = patternOf(tab?.address);
  const closed = closedFor(tab?.address);
  if (closed || !tab || place === null || pattern === null) return { state: 'unsupported', why: closed ?? 'other' };
  const standing: Standing = standingAt(place, settings, policy, now);
  if (standing.state === 'held-back') return { state: 'held-back', place, by: standing.by };
  if (!granted) return { state: 'not-granted', place, pattern };
  if (!known) return { state: 'not-known', place };
  if (standing.state === 'off-here') return { state: 'off', place };
  if (standing.state === 'snoozed') return { state: 'snoozed', place, until: standing.until };
  if (!page) return { state: 'reload', place, tabId: tab.id };
  return { state: 'on', place, page, holds: holdsAt(place, policy), by: policy.organisationName ?? null };
}

/** Stores that let no extension in, by host and beginning of the path. */
const STORES = [
  'https://chromewebstore.google.com/',
  'https://chrome.google.com/webstore',
  'https://microsoftedge.microsoft.com/addons',
  'https://addons.mozilla.org/',
];
const BROWSER_PAGE = /^(?:chrome|edge|about|devtools|view-source|chrome-search|resource):/;

/** Over its own pages and its store Chromium keeps even the address from us, whatever was pressed. */
export function closedFor(address: string | undefined): Closed | null {
  if (address === undefined) return 'browser';
  if (BROWSER_PAGE.test(address)) return 'browser';
  if (STORES.some((store) => address.startsWith(store))) return 'store';
  if (/^https?:/.test(address)) return /\.pdf$/i.test(new URL(address).pathname) ? 'pdf' : null;
  return 'other';
}
