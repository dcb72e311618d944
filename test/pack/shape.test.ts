import { expect, test } from 'vitest';
import { LIMITS } from '../../src/pack/limits';
import { readPack } from '../../src/pack/read-pack';
import { both, northgate } from './northgate';
import { bytesOf, northgateWith, read, saidOf } from './read';

test('a careful pack with something in every room is read whole', () => {
  expect(saidOf(northgate)).toEqual([]);
});

test('lists that are empty may be left out', () => {
  const { principles: _1, cards: _2, terms: _3, madeWith: _4, thresholds: _5, ...rest } = northgate;
  const answer = read(rest);
  expect(answer).toMatchObject({
    ok: true,
    value: { principles: [], cards: [], terms: [], madeWith: [], thresholds: {} },
  });
});

test.each([
  ['an empty file', new Uint8Array(), 'not_json'],
  ['half a pack', bytesOf(northgate).slice(0, 900), 'not_json'],
  ['bytes that are no text', Uint8Array.from([0xff, 0xfe, 0x7b]), 'not_json'],
  ['a list', bytesOf([northgate]), 'not_a_pack'],
  ['a pack of 513 KB', new TextEncoder().encode(JSON.stringify(northgate) + ' '.repeat(513 * 1024)), 'too_big'],
  ['many brackets', new TextEncoder().encode('['.repeat(200_000)), 'not_json'],
])('%s is refused, and said why', (_what, bytes, key) => {
  expect(readPack(bytes)).toMatchObject({ ok: false, problems: [{ path: '', key }] });
});

test.each([
  ['form', 2, 'form: not_one_of'],
  ['version', 0, 'version: too_small'],
  ['version', 1.5, 'version: wrong_kind'],
  ['reviewBy', undefined, 'reviewBy: missing'],
  ['reviewBy', 'next year', 'reviewBy: day'],
  ['reviewBy', '2026-10-01', 'reviewBy: review_before_written'],
  ['reviewBy', '2030-01-01', 'reviewBy: review_too_late'],
  ['identity.odsCode', 'rx9', 'identity.odsCode: ods_code'],
  ['identity.languages', [], 'identity.languages: missing'],
  ['identity.languages', ['en-GB', 'cy'], 'identity.organisation.cy: language_missing'],
  ['principles.0', both('Hello', 'Helo'), 'principles.0.cy: language_not_promised'],
  ['principles.0', {}, 'principles.0: missing'],
  ['principles.0', 'Hello', 'principles.0: wrong_kind'],
  ['cards.0.why.en-GB', '  ', 'cards.0.why.en-GB: empty'],
  ['cards.0.why.en-GB', 'a\u202Eb', 'cards.0.why.en-GB: unseen_characters'],
  ['cards.0.id', 'Not An Id', 'cards.0.id: id'],
  ['contacts.1.id', 'ig-desk', 'contacts.1.id: id_twice'],
  ['afterAMistake.1.tell', 'nobody', 'afterAMistake.1.tell: id_unknown'],
  ['terms.2.period', 'never', 'terms.2.period: id_unknown'],
  ['contacts.0.phone', 'ask Ada', 'contacts.0.phone: phone'],
  ['contacts.0.mail', 'ig at northgate', 'contacts.0.mail: mail'],
  ['contacts.0.mail', 'ig@northgate.example?bcc=a.b%40elsewhere.example', 'contacts.0.mail: mail'],
  ['contacts.0.mail', 'ig@northgate.example%2Cada%40elsewhere.example', 'contacts.0.mail: mail'],
  ['identity.website', 'http://www.northgate.example', 'identity.website: web_address'],
  ['identity.website', 'https://ada:pass@northgate.example', 'identity.website: web_address'],
  ['hashtags.0.tag', 'Northgate', 'hashtags.0.tag: hashtag'],
  ['cards.0.colour', 'red', 'cards.0.colour: unknown_field'],
  ['needs', 'the newest', 'needs: needs'],
])('%s set to %j is refused with its path', (path, value, said) => {
  expect(saidOf(northgateWith(path, value))).toContain(said);
});

test('a pack that tries to reach the prototype is refused', () => {
  const text = JSON.stringify(northgate).replace('{', '{"__proto__":{"polluted":true},');
  expect(readPack(new TextEncoder().encode(text)).ok).toBe(false);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

test.each([
  ['principles', LIMITS.principles],
  ['madeWith', LIMITS.madeWith],
  ['openQuestions', LIMITS.openQuestions],
  ['approvals', LIMITS.approvals],
  ['sourcePolicies', LIMITS.policySources],
  ['changes', LIMITS.changes],
  ['cards', LIMITS.cards],
  ['contacts', LIMITS.contacts],
  ['accounts', LIMITS.accounts],
  ['hashtags', LIMITS.hashtags],
  ['bioLines', LIMITS.bioLines],
  ['consentRoutes', LIMITS.consentRoutes],
  ['replyTemplates', LIMITS.replies],
  ['answering', LIMITS.answering],
  ['crisisLines', LIMITS.crisisLines],
  ['drills', LIMITS.drills],
  ['forPatients', LIMITS.patientSections],
  ['periods', LIMITS.periods],
] as const)('%s may hold %i, and not one more', (room, most) => {
  const one = northgate[room][0];
  const many = (count: number) =>
    Array.from({ length: count }, (_, i) => (one && 'id' in one ? { ...one, id: i === 0 ? one.id : `n${i}` } : one));
  const of = (count: number) => ({ ...northgate, afterAMistake: [], [room]: many(count) });
  expect(saidOf(of(most))).toEqual([]);
  expect(saidOf(of(most + 1))).toEqual([`${room}: too_many`]);
});

test.each([
  ['cards.0.why.en-GB', LIMITS.text],
  ['principles.0.en-GB', LIMITS.line],
  ['writtenBy.name', LIMITS.name],
])('%s may be %i characters long, and not one more', (path, most) => {
  expect(saidOf(northgateWith(path, 'a'.repeat(most)))).toEqual([]);
  expect(saidOf(northgateWith(path, 'a'.repeat(most + 1)))).toEqual([`${path}: too_long`]);
});
