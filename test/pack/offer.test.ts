import { expect, test } from 'vitest';
import { fingerprintOf } from '../../src/pack/signing/key-set';
import { openOffer } from '../../src/pack/signing/open-offer';
import { northgate } from './northgate';
import { bytesOf } from './read';
import { newSigner, setOf, signedFile, toFile } from './signer';

const [ada, ben, stranger] = await Promise.all([newSigner(), newSigner(), newSigner()]);
const today = { version: '0.1.0', today: '2026-12-01', floors: {} };
const fileOf = (...by: Parameters<typeof signedFile>[1]) => signedFile(bytesOf(northgate), by);
type Written = { payload: string; signatures: { keyid: string; key?: string }[] };
const changed = async (change: (written: Written) => void) => {
  const written = JSON.parse(new TextDecoder().decode(await fileOf(ada)));
  change(written);
  return toFile(JSON.stringify(written));
};
const refusedFor = async (file: Uint8Array) => {
  const opened = await openOffer(file, today);
  return opened.ok ? [] : opened.problems.map(({ key }) => key);
};

const withoutKeys = ({ signatures }: Written) => {
  for (const signature of signatures) delete signature.key;
};
const withOtherWords = (written: Written) => {
  written.payload = btoa('{}');
};

test('a pack that brings its keys can be compared by telephone before anything is believed', async () => {
  const opened = await openOffer(await fileOf(ada), today);
  expect(opened).toMatchObject({ ok: true, value: { pack: { version: 3 }, keys: { keys: [ada.key], threshold: 1 } } });
  expect(opened.ok && opened.value.fingerprint).toBe(await fingerprintOf(setOf(1, ada)));
});

test('two who signed are two who must sign the next one, and have another fingerprint than each alone', async () => {
  const opened = await openOffer(await fileOf(ada, ben), today);
  expect(opened.ok && opened.value.keys.threshold).toBe(2);
  expect(opened.ok && opened.value.fingerprint).toBe(await fingerprintOf(setOf(2, ada, ben)));
});

test('a stranger who signs has the stranger’s fingerprint, whatever name the pack bears', async () => {
  const opened = await openOffer(await fileOf(stranger), today);
  expect(opened.ok && opened.value.fingerprint).not.toBe(await fingerprintOf(setOf(1, ada)));
});

test('a key that did not sign does not count, though its owner is named', async () => {
  const file = await changed(({ signatures }) => {
    for (const signature of signatures) signature.key = ben.key;
  });
  expect(await refusedFor(file)).toEqual(['signature_wrong']);
});

test.each([
  ['brings no key', () => changed(withoutKeys), 'no_key_inside'],
  ['was changed after it was signed', () => changed(withOtherWords), 'signature_wrong'],
  ['is no pack', async () => toFile('Dear all'), 'not_signed'],
  ['is a set of keys', () => signedFile(bytesOf(setOf(1, ada)), [ada], 'keys'), 'not_signed'],
  ['breaks a law', () => signedFile(bytesOf({ ...northgate, telemetry: 'x' }), [ada]), 'no_telemetry'],
])('one that %s is refused', async (_what, file, key) => expect(await refusedFor(await file())).toEqual([key]));
