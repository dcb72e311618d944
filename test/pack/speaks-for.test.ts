import { expect, test } from 'vitest';
import { inWhoseName } from '../../src/content/session/in-whose-name';
import { PLAIN_POLICY } from '../../src/engine/types/policy';
import { speaksFor } from '../../src/pack/speaks-for';

const accounts = [
  { platform: 'Twitter', handle: '@NorthgateTrust' },
  { platform: 'LinkedIn', handle: 'Northgate Community Trust' },
  { platform: 'Mastodon', handle: '@news@northgate.example' },
  { platform: 'Viva Engage', handle: 'Northgate News' },
];

test.each([
  ['x', 'Northgate Trust\n@northgatetrust'],
  ['x', 'Northgate Trust @northgatetrust'],
  ['linkedin', 'Northgate Community Trust\nPost to Anyone'],
  ['mastodon', 'Northgate news\n@news@northgate.example'],
  ['viva-engage', 'Northgate News'],
])('on %s, %j speaks for the organisation', (platform, account) => {
  expect(speaksFor({ platform, account }, accounts)).toBe(true);
});

test.each([
  ['x', 'Ana Vaughan\n@ana_northgatetrust'],
  ['x', 'NorthgateTrust fan\n@nurse_ana'],
  ['linkedin', 'Ana Vaughan\nStaff nurse at Northgate Community Trust'],
  ['bluesky', 'Northgate Community Trust'],
  ['mastodon', 'Ana\n@news@elsewhere.example'],
  ['x', undefined],
])('on %s, %j is somebody’s own account', (platform, account) => {
  expect(speaksFor({ platform, account }, accounts)).toBe(false);
});

test('where the page names no account, or the pack approves none, a draft is somebody’s own', () => {
  expect(speaksFor({ platform: 'x', account: '@northgatetrust' }, [])).toBe(false);
  expect(speaksFor({ platform: 'x', account: '' }, [{ platform: 'X', handle: ' ' }])).toBe(false);
});

test('the engine hears of an approved account as official, and of no other', () => {
  const pack = { policy: PLAIN_POLICY, organisation: {}, advice: {}, contacts: [], accounts };
  const heard = (account: string) =>
    inWhoseName({ text: 'Flu jabs from Monday', context: { kind: 'post', platform: 'x', account } }, pack).context;
  expect(heard('Northgate Trust\n@northgatetrust').official).toBe(true);
  expect(heard('Ana Vaughan\n@anavaughan')).not.toHaveProperty('official');
});
