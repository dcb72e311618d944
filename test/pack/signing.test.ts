import { createPublicKey, verify } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/pack/limits';
import { changeKeys } from '../../src/pack/signing/change-keys';
import { readEnvelope } from '../../src/pack/signing/envelope';
import { fingerprintOf, type KeySet } from '../../src/pack/signing/key-set';
import { type Opened, openPack } from '../../src/pack/signing/open-pack';
import { northgate } from './northgate';
import { bytesOf } from './read';
import { newSigner, setOf, signedFile, toFile, trusting } from './signer';

const [ada, ben, stranger] = await Promise.all([newSigner(), newSigner(), newSigner()]);
const versioned = (version: number, more: object = {}) => bytesOf({ ...northgate, version, ...more });
const keysOf = (opened: Opened) => (opened.ok ? [] : opened.problems.map(({ key }) => key));
const floorsOf = (opened: Opened) => (opened.ok ? opened.floors : {});

describe('a signed pack', () => {
  test('is taken with the key that is pinned', async () => {
    const opened = await openPack(await signedFile(versioned(3), [ada]), trusting(setOf(1, ada)));
    expect(opened).toMatchObject({ ok: true, pack: { version: 3 }, staleness: { state: 'fresh' } });
  });

  test('can be checked by other tools: DSSE over the exact bytes', async () => {
    const envelope = readEnvelope(await signedFile(versioned(3), [ada]));
    const type = 'application/vnd.second-look.pack+json';
    const body = versioned(3);
    const signed = Buffer.concat([Buffer.from(`DSSEv1 ${type.length} ${type} ${body.length} `), body]);
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: ada.key }, format: 'jwk' });
    expect(verify(null, signed, key, envelope?.signatures[0]?.sig ?? Buffer.alloc(0))).toBe(true);
  });

  test('of a stranger is refused, though the stranger uses our key’s name', async () => {
    const file = await signedFile(versioned(3), [stranger]);
    expect(keysOf(await openPack(file, trusting(setOf(1, ada))))).toEqual(['signed_by_stranger']);
    const ours = readEnvelope(await signedFile(versioned(3), [ada]));
    const forged = JSON.parse(new TextDecoder().decode(file));
    forged.signatures[0].keyid = ours?.signatures[0]?.keyid;
    expect(keysOf(await openPack(bytesOf(forged), trusting(setOf(1, ada))))).toEqual(['signed_by_stranger']);
  });

  test('changed by one letter is refused', async () => {
    const written = JSON.parse(new TextDecoder().decode(await signedFile(versioned(3), [ada])));
    written.payload = Buffer.from(JSON.stringify({ ...northgate, version: 4 })).toString('base64');
    expect(keysOf(await openPack(bytesOf(written), trusting(setOf(1, ada))))).toEqual(['signed_by_stranger']);
  });

  test('is refused when what was signed is a set of keys', async () => {
    const file = await signedFile(versioned(3), [ada], 'keys');
    expect(keysOf(await openPack(file, trusting(setOf(1, ada))))).toEqual(['not_signed']);
    const renamed = JSON.parse(new TextDecoder().decode(file));
    renamed.payloadType = 'application/vnd.second-look.pack+json';
    expect(keysOf(await openPack(bytesOf(renamed), trusting(setOf(1, ada))))).toEqual(['signed_by_stranger']);
  });

  test('cut short, unsigned or too large is refused', async () => {
    const file = await signedFile(versioned(3), [ada]);
    const trust = trusting(setOf(1, ada));
    expect(keysOf(await openPack(file.slice(0, -40), trust))).toEqual(['not_signed']);
    expect(keysOf(await openPack(versioned(3), trust))).toEqual(['not_signed']);
    expect(keysOf(await openPack(toFile(' '.repeat(LIMITS.envelopeBytes + 1)), trust))).toEqual(['too_big']);
  });

  test('that breaks a law is refused, however well it is signed', async () => {
    const file = await signedFile(versioned(3, { speakUp: false }), [ada, ben]);
    expect(keysOf(await openPack(file, trusting(setOf(2, ada, ben))))).toEqual(['no_speak_up']);
  });

  test('of another organisation, or for a newer Second Look, is refused', async () => {
    const file = await signedFile(versioned(3, { needs: '0.2.0' }), [ada]);
    expect(keysOf(await openPack(file, trusting(setOf(1, ada), { odsCode: 'RY1' })))).toEqual(['other_organisation']);
    expect(keysOf(await openPack(file, trusting(setOf(1, ada))))).toEqual(['needs_newer']);
    expect((await openPack(file, trusting(setOf(1, ada), { version: '0.10.0', odsCode: null }))).ok).toBe(true);
  });
});

describe('where two must sign', () => {
  test('one is too few, twice the same is one, and both will do', async () => {
    const trust = trusting(setOf(2, ada, ben));
    expect(keysOf(await openPack(await signedFile(versioned(3), [ada]), trust))).toEqual(['too_few_signatures']);
    const twice = JSON.parse(new TextDecoder().decode(await signedFile(versioned(3), [ada])));
    twice.signatures.push(twice.signatures[0]);
    expect(keysOf(await openPack(bytesOf(twice), trust))).toEqual(['too_few_signatures']);
    expect((await openPack(await signedFile(versioned(3), [stranger, ada, ben]), trust)).ok).toBe(true);
  });
});

describe('an older pack', () => {
  test('is refused by the same set of keys, whichever of them signed', async () => {
    const keys = setOf(1, ada, ben);
    const floors = floorsOf(await openPack(await signedFile(versioned(5), [ada]), trusting(keys)));
    for (const signer of [ada, ben])
      expect(keysOf(await openPack(await signedFile(versioned(4), [signer]), trusting(keys, { floors })))).toEqual([
        'rolled_back',
      ]);
  });

  test('is refused after the keys have changed, too', async () => {
    const floors = floorsOf(await openPack(await signedFile(versioned(5), [ada]), trusting(setOf(1, ada))));
    const now = trusting(setOf(1, ada, ben), { floors });
    expect(keysOf(await openPack(await signedFile(versioned(4), [ada]), now))).toEqual(['rolled_back']);
    expect((await openPack(await signedFile(versioned(6), [ben]), now)).ok).toBe(true);
  });

  test('under the same number is refused unless it is the same to the byte', async () => {
    const keys = setOf(1, ada);
    const floors = floorsOf(await openPack(await signedFile(versioned(5), [ada]), trusting(keys)));
    const other = await signedFile(versioned(5, { principles: [] }), [ada]);
    expect(keysOf(await openPack(other, trusting(keys, { floors })))).toEqual(['rolled_back']);
    expect((await openPack(await signedFile(versioned(5), [ada]), trusting(keys, { floors }))).ok).toBe(true);
  });

  test('a stolen key that signs a very high number locks nobody out once it is dropped', async () => {
    const keys = setOf(1, ada, ben);
    const floors = floorsOf(await openPack(await signedFile(versioned(99_999), [ada]), trusting(keys)));
    expect((await openPack(await signedFile(versioned(6), [ben]), trusting(setOf(1, ben), { floors }))).ok).toBe(true);
  });
});

test.each([
  ['2026-12-01', { state: 'fresh' }],
  ['2027-11-01', { state: 'fresh' }],
  ['2027-11-02', { state: 'review-due', since: '2027-11-01' }],
  ['2028-02-02', { state: 'expired', since: '2028-02-01' }],
  ['2040-01-01', { state: 'expired', since: '2028-02-01' }],
  ['2026-10-31', { state: 'fresh' }],
  ['2026-10-01', { state: 'not-yet', written: '2026-11-01' }],
])('on %s the pack still works, and says %j', async (today, staleness) => {
  const opened = await openPack(await signedFile(versioned(3), [ada]), trusting(setOf(1, ada), { today }));
  expect(opened).toMatchObject({ ok: true, staleness });
});

describe('keys change hands', () => {
  const now = setOf(1, ada);
  const next: KeySet = { ...setOf(1, ben), number: 2 };

  test('when old and new have signed the very next set', async () => {
    expect(await changeKeys(await signedFile(bytesOf(next), [ada, ben], 'keys'), now)).toEqual({
      ok: true,
      value: next,
    });
  });

  test.each([
    ['the old ones did not sign', next, [ben], 'keys', 'old-keys-missing'],
    ['the new ones did not sign', next, [ada], 'keys', 'new-keys-missing'],
    ['a stranger signed', next, [stranger], 'keys', 'old-keys-missing'],
    ['the number is not the next', { ...next, number: 3 }, [ada, ben], 'keys', 'not-next'],
    ['the number is an old one', { ...next, number: 1 }, [ada, ben], 'keys', 'not-next'],
    ['more must sign than there are', { ...next, threshold: 2 }, [ada, ben], 'keys', 'not-keys'],
    ['nobody would have to sign', { ...next, threshold: 0 }, [ada, ben], 'keys', 'not-keys'],
    ['one key stands twice', { ...next, keys: [ben.key, ben.key] }, [ada, ben], 'keys', 'not-keys'],
    ['it is a pack', northgate, [ada, ben], 'pack', 'not-keys'],
  ] as const)('but not when %s', async (_why, set, by, holds, problem) => {
    expect(await changeKeys(await signedFile(bytesOf(set), by, holds), now)).toEqual({ ok: false, problem });
  });
});

test('a fingerprint is eight groups, the same in any order, and another for any other set', async () => {
  const fingerprint = await fingerprintOf(setOf(1, ada, ben));
  expect(fingerprint).toMatch(/^(?:[0-9a-f]{4} ){7}[0-9a-f]{4}$/);
  expect(await fingerprintOf(setOf(1, ben, ada))).toBe(fingerprint);
  expect(await fingerprintOf(setOf(2, ada, ben))).not.toBe(fingerprint);
  expect(await fingerprintOf(setOf(1, ada))).not.toBe(fingerprint);
});
