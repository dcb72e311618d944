import { describe, expect, test } from 'vitest';
import { closedFor, type Facts, hereFrom } from '../../src/platform/here';
import { NO_POLICY } from '../../src/platform/policy';
import { DEFAULTS } from '../../src/platform/settings';

const NOW = 1_800_000_000_000;
const page = {
  site: 'x',
  loaded: true,
  standsDown: false,
  composerSeen: true,
  sendSeen: true,
  leftAlone: false,
  notKnown: false,
  fromReports: false,
  writtenIn: 'english' as const,
  noDeepReader: 'not-said' as const,
};
const on: Facts = {
  tab: { id: 7, address: 'https://x.com/home' },
  settings: DEFAULTS,
  policy: NO_POLICY,
  granted: true,
  known: true,
  page,
  now: NOW,
};

describe('the popup never says "on" when something stands in the way', () => {
  const cases: [string, Partial<Facts>, string][] = [
    ['all is well', {}, 'on'],
    ['the page has none of our scripts yet', { page: null }, 'reload'],
    ['leave was never given', { granted: false }, 'not-granted'],
    ['no description of the site', { known: false }, 'not-known'],
    ['switched off here', { settings: { ...DEFAULTS, offPlaces: ['x.com'] } }, 'off'],
    ['resting', { settings: { ...DEFAULTS, snoozedUntil: NOW + 1 } }, 'snoozed'],
    ['a rest that has ended', { settings: { ...DEFAULTS, snoozedUntil: NOW } }, 'on'],
    ['left alone by the organisation', { policy: { ...NO_POLICY, sitesLeftAlone: ['x.com'] } }, 'held-back'],
    ['no tab at all', { tab: null }, 'unsupported'],
  ];
  test.each(cases)('%s', (_when, facts, state) => expect(hereFrom({ ...on, ...facts }).state).toBe(state));
});

test('an organisation can leave a site alone only by its own name, not by a name that merely ends like it', () => {
  const policy = { ...NO_POLICY, sitesLeftAlone: ['x.com'] };
  const at = (address: string) => hereFrom({ ...on, policy, tab: { id: 7, address } }).state;
  expect(at('https://old.x.com/')).toBe('held-back');
  expect(at('https://netflix.com/')).toBe('on');
});

test.each([
  [undefined, 'browser'],
  ['chrome://settings', 'browser'],
  ['about:blank', 'browser'],
  ['https://addons.mozilla.org/en-GB/firefox/', 'store'],
  ['https://chromewebstore.google.com/detail/a', 'store'],
  ['https://trust.example/policy.PDF', 'pdf'],
  ['file:///draft.html', 'other'],
  ['https://trust.example/about-pdf', null],
])('%s is closed to us as: %s', (address, why) => expect(closedFor(address)).toBe(why));
