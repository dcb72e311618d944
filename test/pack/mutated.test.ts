import fc from 'fast-check';
import { expect, test } from 'vitest';
import english from '../../public/_locales/en_GB/pack.json';
import { openPack } from '../../src/pack/signing/open-pack';
import { sha256Hex } from '../../src/pack/signing/sha-256';
import { northgate } from './northgate';
import { bytesOf, problemsOf } from './read';
import { newSigner, setOf, signedFile, toFile, trusting } from './signer';

const RUNS = 1000;
const [ada, stranger] = await Promise.all([newSigner(), newSigner()]);
const bytes = bytesOf(northgate);
const signed = await signedFile(bytes, [ada]);
const trust = trusting(setOf(1, ada));

/** Every place of a pack, as keys from its top. */
const placesIn = (part: unknown, path: readonly string[] = []): string[][] =>
  typeof part === 'object' && part !== null
    ? Object.entries(part).flatMap(([key, value]) => [[...path, key], ...placesIn(value, [...path, key])])
    : [];

const hostile = fc.constantFrom<unknown>(
  '<script>x()</script>',
  'unsafe',
  '.*',
  '__proto__',
  'a'.repeat(5000),
  '\u0000',
  -1,
  1e308,
  [],
  {},
  null,
  [[[[]]]],
  { 'en-GB': 7 },
  'https://a.example',
);
const anything = fc.oneof(fc.jsonValue({ maxDepth: 3 }), hostile);
const change = fc.record({
  place: fc.constantFrom(...placesIn(northgate)),
  how: fc.constantFrom('set', 'remove', 'add', 'repeat'),
  value: anything,
});
type Change = { place: string[]; how: string; value: unknown };

function mutated(changes: readonly Change[]): unknown {
  const pack: unknown = structuredClone(northgate);
  for (const { place, how, value } of changes) {
    const at = place.slice(0, -1).reduce<unknown>((part, key) => Reflect.get(Object(part), key), pack);
    if (typeof at !== 'object' || at === null) continue; // an earlier change took it away
    const last = place.at(-1) ?? '';
    if (how === 'set') Reflect.set(at, last, value);
    if (how === 'remove') Reflect.deleteProperty(at, last);
    if (how === 'add') Reflect.set(at, `x${last}`, value);
    if (how === 'repeat' && Array.isArray(at)) at.push(...Array.from({ length: 70 }, () => structuredClone(at[0])));
  }
  return pack;
}

test(`of ${RUNS} mutated packs none makes it throw, and each refusal has a path and a sentence`, () => {
  let refused = 0;
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const problems = problemsOf(mutated(changes));
      refused += Number(problems.length > 0);
      expect(problems.length).toBeLessThanOrEqual(4000);
      for (const { path, key } of problems) {
        expect(typeof path).toBe('string');
        expect(english[`problem_${key}`]).toMatch(/\S/);
      }
    }),
    { numRuns: RUNS },
  );
  expect(refused).toBeGreaterThan(RUNS / 2);
}, 120_000);

test(`of ${RUNS} packs under a signature for another, or by a stranger, none is taken`, async () => {
  const written = JSON.parse(new TextDecoder().decode(signed));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 2 }), fc.boolean(), async (changes, byStranger) => {
      const changed = bytesOf(mutated(changes));
      fc.pre(new TextDecoder().decode(changed) !== new TextDecoder().decode(bytes));
      const file = byStranger
        ? await signedFile(changed, [stranger])
        : bytesOf({ ...written, payload: Buffer.from(changed).toString('base64') });
      expect((await openPack(file, trust)).ok).toBe(false);
    }),
    { numRuns: RUNS },
  );
}, 120_000);

/** What a bad disk, a proxy or somebody with a hex editor does to a file. */
const damage = fc.oneof(
  fc.record({ how: fc.constant('flip'), at: fc.nat(signed.length - 1), byte: fc.integer({ min: 1, max: 255 }) }),
  fc.record({ how: fc.constant('cut'), at: fc.nat(signed.length - 1), byte: fc.nat(200) }),
  fc.record({ how: fc.constant('put'), at: fc.nat(signed.length), byte: fc.nat(255) }),
);

test(`of ${RUNS} damaged files none makes it throw, and what is taken is what was signed, to the byte`, async () => {
  const sha256 = await sha256Hex(bytes);
  expect(await openPack(signed, trust)).toMatchObject({ ok: true, sha256 });
  await fc.assert(
    fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (damages) => {
      const file = damages.reduce<number[]>((left, { how, at, byte }) => {
        if (how === 'flip') return left.map((old, i) => (i === at ? old ^ byte : old));
        return how === 'cut' ? [...left.slice(0, at), ...left.slice(at + byte)] : left.toSpliced(at, 0, byte);
      }, Array.from(signed));
      const opened = await openPack(Uint8Array.from(file), trust);
      if (opened.ok) expect(opened.sha256).toBe(sha256);
    }),
    { numRuns: RUNS },
  );
}, 120_000);

test('text that is no envelope is refused, whatever it is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
      expect((await openPack(toFile(text), trust)).ok).toBe(false);
    }),
    { numRuns: 200 },
  );
});
