import { describe, expect, test } from 'vitest';
import { askerOf } from '../../src/platform/asker';
import { messages } from '../../src/platform/messages';
import { anyCovers, covers } from '../../src/platform/pattern';
import { patternOf, placeOf } from '../../src/platform/place';

const OWN = 'chrome-extension://abcdef/';

describe('who asks is told by the browser alone', () => {
  const from = (sender: object) => askerOf(sender, 'abcdef', OWN);
  test('our script in a page', () => {
    expect(from({ id: 'abcdef', url: 'https://x.com/home', tab: { id: 1 } })).toBe('content');
  });
  test('our own page, also in a tab', () => {
    expect(from({ id: 'abcdef', url: `${OWN}options/index.html`, tab: { id: 1 } })).toBe('own-page');
  });
  test('another extension is a stranger, whatever its address', () => {
    expect(from({ id: 'other', url: `${OWN}popup/index.html` })).toBeNull();
  });
  test('a page whose address only looks like ours is no page of ours', () => {
    expect(from({ id: 'abcdef', url: 'https://x.com/chrome-extension://abcdef/', tab: { id: 1 } })).toBe('content');
    expect(from({ id: 'abcdef', url: 'chrome-extension://abcdefg/', tab: { id: 1 } })).toBe('content');
  });
  test('a sender that stands nowhere is a stranger', () => expect(from({ id: 'abcdef' })).toBeNull());
});

test('a message carries nothing that the table does not name', () => {
  expect(messages['engine/load'].ask({ isPrivate: false })).toBe(true);
  expect(messages['engine/load'].ask({ text: 'Mrs Okafor, bay 4' })).toBe(false);
  const state = {
    site: 'x',
    loaded: true,
    standsDown: false,
    composerSeen: true,
    sendSeen: true,
    leftAlone: false,
    notKnown: false,
    fromReports: true,
    writtenIn: 'english' as const,
    noDeepReader: 'not-said' as const,
  };
  expect(messages['page/state'].answer(state)).toBe(true);
  expect(messages['page/state'].answer({ ...state, quote: 'bay 4' })).toBe(false);
  expect(messages['page/state'].answer({ ...state, site: 'x'.repeat(65) })).toBe(false);
});

test('no message has room for a draft', () => {
  const longest = 'x'.repeat(65);
  for (const { ask, answer } of Object.values(messages))
    for (const shape of [ask, answer]) expect(shape({ text: longest }) || shape(longest)).toBe(false);
});

test.each([
  ['https://www.nhs.uk/conditions', 'nhs.uk'],
  ['https://mobile.x.com/home', 'x.com'],
  ['https://old.reddit.com/', 'old.reddit.com'],
  ['https://m.com/', 'm.com'],
  ['chrome://settings', null],
  [undefined, null],
])('the place of %s is %s', (address, place) => expect(placeOf(address)).toBe(place));

test('leave is asked for one host and scheme, no more', () => {
  expect(patternOf('https://social.example:8443/a?b')).toBe('https://social.example/*');
  expect(patternOf('about:blank')).toBeNull();
});

test('a pattern takes in its host, and hosts under it only with a star', () => {
  expect(covers('https://x.com/*', 'https://x.com/home')).toBe(true);
  expect(covers('https://x.com/*', 'https://old.x.com/home')).toBe(false);
  expect(covers('https://*.quora.com/*', 'https://quora.com/')).toBe(true);
  expect(covers('https://*.quora.com/*', 'https://notquora.com/')).toBe(false);
  expect(covers('https://x.com/*', 'http://x.com/')).toBe(false);
  expect(anyCovers([], 'https://x.com/')).toBe(false);
});
