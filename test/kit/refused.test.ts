import { expect, test } from 'vitest';
import { northgate } from '../pack/northgate';
import { newSigner, signedText } from '../pack/signer';
import { ada, EVERYTHING, packText, valuesOf } from './kit';

const stranger = await newSigner();
const said = async (given: Parameters<typeof valuesOf>[0]) => {
  const read = await valuesOf(given);
  return read.ok ? [] : read.problems;
};
const later = await signedText({ ...northgate, needs: '9.0.0' }, ada);

test('a pack and its keys are enough: the organisation’s name and code stand in the pack', async () => {
  const read = await valuesOf({ pack: packText, packKeys: [ada.key] });
  expect(read).toMatchObject({
    ok: true,
    values: { organisationName: 'Northgate Hospitals NHS Foundation Trust', organisationCode: 'RX9' },
  });
});

test('the pack goes out on one line: a registry has no others', async () => {
  const read = await valuesOf({ pack: packText, packKeys: [ada.key] });
  expect(packText.trim()).toContain('\n');
  expect(read.ok && String(read.values.pack)).not.toMatch(/[\r\n]/);
});

test.each<[string, Parameters<typeof valuesOf>[0], RegExp]>([
  ['a pack without keys', { pack: packText }, /without keys no browser takes a pack/],
  ['an address without keys', { packAddress: 'https://northgate.example/pack.json' }, /without keys/],
  ['a pack that a stranger signed', { pack: packText, packKeys: [stranger.key] }, /^pack: .*not one that you trust/],
  ['a pack that too few signed', { pack: packText, packKeys: [ada.key, stranger.key], packKeysNeeded: '2' }, /^pack: /],
  ['a pack of another organisation', { pack: packText, packKeys: [ada.key], organisationCode: 'RY1' }, /from another/],
  ['a pack for a newer Second Look', { pack: later, packKeys: [ada.key] }, /9\.0\.0/],
  ['a pack cut short', { pack: packText.slice(0, -60), packKeys: [ada.key] }, /no signed pack/],
  ['a pack that nobody signed', { pack: JSON.stringify(northgate), packKeys: [ada.key] }, /no signed pack/],
  ['a key that is none', { packKeys: ['ada'] }, /^packKeys: Second Look would not take/],
  ['half a key needed', { packKeysNeeded: '0.5' }, /^packKeysNeeded/],
  ['a language that is not there', { language: 'fr' }, /^language/],
  [
    'an address that tells browsers apart',
    { packAddress: 'https://n.example/p.json?a=1', packKeys: [ada.key] },
    /^packAddress/,
  ],
  ['a place that is none', { sitesLeftAlone: ['x.com', 'not a host'] }, /^sitesLeftAlone/],
  ['a place named twice', { sitesNotHeld: ['x.com', 'https://www.x.com/'] }, /^sitesNotHeld/],
  ['a name over two lines', { organisationName: 'North\ngate' }, /one line/],
])('%s is not sent to thousands of machines', async (_what, given, reason) => {
  expect((await said(given)).join('\n')).toMatch(reason);
});

test('what is in order is taken', async () => expect(await said(EVERYTHING)).toEqual([]));
