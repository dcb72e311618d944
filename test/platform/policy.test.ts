import fc from 'fast-check';
import { expect, test } from 'vitest';
import schema from '../../public/managed-schema.json';
import { packAddressOf } from '../../src/platform/pack-address';
import { inlinePackIn, isEmpty, NO_POLICY, POLICY_KEYS, readKeptPolicy, readPolicy } from '../../src/platform/policy';

const KEY = 'iIU0R5cPmzBB1dP2g5Z0bCLwmKkhdwG8FTTp5yR3JQk';
const NOTHING = NO_POLICY;

test('Chromium is told exactly the names that are read, and none beside them', () => {
  expect(Object.keys(schema.properties).sort()).toEqual(POLICY_KEYS);
});

test('everything that an organisation may set is read', () => {
  const whole = {
    organisationName: 'Porthaven Community Trust',
    organisationCode: 'RX9',
    language: 'cy',
    supportContact: 'it-desk@porthaven.example',
    packAddress: 'https://guidance.porthaven.example/pack.json',
    packKeys: [KEY],
    packKeysNeeded: 1,
    sharedDevice: true,
    deepReaderOff: true,
    sitesLeftAlone: ['x.com'],
    sitesNotHeld: ['tiktok.com'],
  };
  expect(readPolicy({ ...whole, pack: '{}' })).toEqual({ ...whole, packInline: true });
  expect(Object.keys({ ...whole, pack: '{}' }).sort()).toEqual(POLICY_KEYS);
});

test.each([
  ['mode', 'strict'],
  ['requireReason', true],
  ['hideOffSwitch', true],
  ['snoozeAllowed', false],
  ['privateMessages', true],
  ['countUse', true],
  ['reportAddress', 'https://porthaven.example/count'],
  ['quietLevel', 'loud'],
  ['speakUpRoutes', false],
  ['holdEverything', true],
])('an organisation cannot set %s', (name, value) => {
  expect(readPolicy({ [name]: value })).toEqual(NOTHING);
});

test.each([
  ['organisationName', 7],
  ['organisationName', 'x'.repeat(121)],
  ['organisationCode', 'rx9; drop'],
  ['language', 'fr'],
  ['supportContact', ''],
  ['packAddress', 'http://porthaven.example/pack.json'],
  ['packKeys', []],
  ['packKeys', ['not a key']],
  ['packKeysNeeded', 0],
  ['sharedDevice', 'yes'],
  ['sitesLeftAlone', 'x.com'],
  ['sitesNotHeld', [7]],
  ['pack', {}],
])('a slip in %s loses that value alone', (name, value) => {
  const good = name === 'language' ? { organisationCode: 'RX9' } : { language: 'cy' as const };
  expect(readPolicy({ ...good, [name]: value })).toEqual({ ...NOTHING, ...good });
});

test('a registry’s 1 is yes, since registries know no yes', () => {
  expect(readPolicy({ sharedDevice: 1 })).toEqual({ ...NOTHING, sharedDevice: true });
});

test('sites are understood as people write them', () => {
  const sitesLeftAlone = [
    'www.facebook.com',
    'https://x.com/',
    ' Old.Reddit.com ',
    '*.tiktok.com',
    'not a host',
    'x.com',
  ];
  expect(readPolicy({ sitesLeftAlone }).sitesLeftAlone).toEqual([
    'facebook.com',
    'x.com',
    'old.reddit.com',
    'tiktok.com',
  ]);
});

test('the pack is kept apart from the rest, and that there is one is remembered', () => {
  const managed = { pack: '{"payload":"…"}', language: 'cy' };
  expect(inlinePackIn(managed)).toBe(managed.pack);
  const kept = readPolicy(managed);
  expect(JSON.stringify(kept)).not.toContain('payload');
  expect(readKeptPolicy(kept)).toEqual(kept);
  expect(readPolicy({ packInline: true })).toEqual(NOTHING);
  expect(isEmpty(kept)).toBe(false);
});

test('whatever a policy holds, reading it does not throw, and reading it again changes nothing', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (managed) => {
      const once = readPolicy(managed);
      expect(readKeptPolicy(once)).toEqual(once);
    }),
  );
});

test.each([
  ['https://guidance.porthaven.example/pack.json', 'https://guidance.porthaven.example/pack.json'],
  ['  https://Guidance.Porthaven.example  ', 'https://guidance.porthaven.example/'],
  ['https://guidance.porthaven.example:8443/a/b.json', 'https://guidance.porthaven.example:8443/a/b.json'],
])('%s is an address', (written, address) => expect(packAddressOf(written)).toBe(address));

test.each([
  ['plain http', 'http://porthaven.example/pack.json'],
  ['a query', 'https://porthaven.example/pack.json?who=me'],
  ['an empty query', 'https://porthaven.example/pack.json?'],
  ['a fragment', 'https://porthaven.example/pack.json#me'],
  ['a name', 'https://me@porthaven.example/pack.json'],
  ['a name and a password', 'https://me:secret@porthaven.example/pack.json'],
  ['another scheme', 'file:///pack.json'],
  ['data', 'data:application/json,{}'],
  ['no scheme', 'porthaven.example/pack.json'],
  ['endless length', `https://porthaven.example/${'a'.repeat(500)}`],
])('an address with %s is refused: it could tell two browsers apart, or be read on the way', (_what, written) =>
  expect(packAddressOf(written)).toBeNull(),
);
