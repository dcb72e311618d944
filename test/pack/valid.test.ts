import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LIMITS } from '../../src/pack/limits';
import { readPack } from '../../src/pack/read-pack';
import { openPack } from '../../src/pack/signing/open-pack';
import { en, northgate } from './northgate';
import { bytesOf, saidOf } from './read';
import { newSigner, setOf, signedFile, trusting } from './signer';

const RUNS = 200;

/** Everyday words for any place of a pack; the last characters test what is cut and counted. */
const WORDS =
  'garden pond bench spring letter window tea kind quiet picture story thank neighbour morning ŵ é 👩🏽‍⚕️ “so”'.split(
    ' ',
  );
const textUpTo = (most: number) =>
  fc.oneof(
    fc
      .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
      .map((words) => words.join(' ').slice(0, most).trim()),
    fc.constantFrom(...WORDS.filter((word) => /^[a-z]+$/.test(word))).map((word) => word.repeat(most).slice(0, most)),
  );
const line = textUpTo(LIMITS.line).map(en);
const prose = textUpTo(LIMITS.text).map(en);

/** Lists with distinct ids, often of exactly the most that are allowed. */
const listOf = <T>(most: number, make: (i: number) => T) =>
  fc
    .oneof({ weight: 2, arbitrary: fc.constantFrom(0, 1, most) }, { weight: 8, arbitrary: fc.nat(Math.min(most, 12)) })
    .map((length) => Array.from({ length }, (_, i) => make(i)));

const pack: fc.Arbitrary<Record<string, unknown>> = fc
  .record({
    version: fc.integer({ min: 1, max: 2 ** 31 }),
    principles: fc.array(line, { maxLength: LIMITS.principles, size: 'max' }),
    text: prose,
    short: line,
    cards: listOf(LIMITS.cards, (i) => i),
    points: fc.integer({ min: 1, max: LIMITS.points }),
    contacts: listOf(LIMITS.contacts, (i) => ({ ...northgate.contacts[0], id: `c${i}` })),
    terms: listOf(LIMITS.terms, (i) => i),
    spellings: fc.integer({ min: 1, max: LIMITS.spellings }),
    accounts: listOf(LIMITS.accounts, (i) => ({ ...northgate.accounts[0], id: `a${i}` })),
    drills: listOf(LIMITS.drills, (i) => ({ ...northgate.drills[0], id: `d${i}` })),
    replies: listOf(LIMITS.replies, (i) => ({ ...northgate.replyTemplates[0], id: `r${i}` })),
    days: fc.integer({ min: 0, max: LIMITS.periodDays - 1 }),
    logo: fc.constantFrom(LIMITS.logoBytes - 1, 3000),
  })
  .map(
    ({ text, short, cards, points, terms, spellings, days, logo, accounts, contacts, drills, replies, ...rest }) => ({
      ...northgate,
      ...rest,
      accounts,
      drills,
      replyTemplates: replies,
      contacts,
      afterAMistake: contacts.length > 0 ? [{ step: text, tell: 'c0' }] : [],
      identity: { ...northgate.identity, logo: { type: 'image/png', base64: pngOf(logo) } },
      cards: cards.map((i) => ({
        ...northgate.cards[0],
        id: `card-${i}`,
        title: short,
        well: Array.from({ length: points }, () => en('Look at the edges.')),
      })),
      terms: terms.map((i) => ({
        id: `t-${i}`,
        what: 'site',
        words: Array.from({ length: spellings }, (_, j) => `Zubrowa ${i} Wexcombe${j}`),
        topic: 'patient-jigsaw',
        protects: 'patient',
        advice: en('So few stay there that a reader may know who is meant.'),
      })),
      periods: [{ ...northgate.periods[0], from: '2026-11-01', until: dayAfter('2026-11-01', days) }],
    }),
  );

const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
const pngOf = (length: number) =>
  Buffer.concat([Buffer.from(northgate.identity.logo.base64, 'base64'), Buffer.alloc(length)])
    .subarray(0, length)
    .toString('base64');

const has = (list: unknown, length: number) => Array.isArray(list) && list.length === length;

test(`${RUNS} valid packs, many at a limit, are taken`, () => {
  let atLimit = 0;
  fc.assert(
    fc.property(pack, (written) => {
      const bytes = bytesOf(written);
      fc.pre(bytes.length <= LIMITS.packBytes);
      atLimit += Number(
        [written.cards, written.terms].some((list, i) => has(list, i === 0 ? LIMITS.cards : LIMITS.terms)),
      );
      expect(saidOf(written)).toEqual([]);
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
  expect(atLimit).toBeGreaterThan(10);
}, 300_000);

test('a pack of exactly 512 KB is signed and taken; one byte more is refused', async () => {
  const ada = await newSigner();
  const filled = (length: number) => {
    const bytes = bytesOf(northgate);
    const all = new Uint8Array(length).fill(0x20);
    all.set(bytes);
    return all;
  };
  const trust = trusting(setOf(1, ada));
  expect((await openPack(await signedFile(filled(LIMITS.packBytes), [ada]), trust)).ok).toBe(true);
  expect(readPack(filled(LIMITS.packBytes + 1))).toMatchObject({ ok: false, problems: [{ key: 'too_big' }] });
  expect((await openPack(await signedFile(filled(LIMITS.packBytes + 1), [ada]), trust)).ok).toBe(false);
});
