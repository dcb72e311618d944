import { expect, test } from 'vitest';
import { noticedIn } from '../../src/engine/models/facts';
import { asWritten, seenOf } from '../../src/engine/take-notes';
import { SCOPES } from '../../src/engine/types/text';

/** How many words of the sentences from `first` on are meant in each way. */
const meant = (text: string, first = 0, inReplyTo = '') => {
  const seen = asWritten(seenOf({ text, context: { kind: 'quote', inReplyTo } }).seen);
  const noticed = noticedIn(seen, null, seen.text.sentences.slice(first));
  return Object.fromEntries(SCOPES.map((scope, i) => [scope, noticed.at(i - SCOPES.length)]));
};
const NONE = { negated: 0, quoted: 0, hypothetical: 0, question: 0, reported: 0 };

test('words in quotation, under a "not" and in questions are counted', () => {
  expect(meant('The ward is calm.')).toEqual(NONE);
  expect(meant('She is "such a star". He is not lazy.')).toEqual({ ...NONE, quoted: 3, negated: 1 });
  expect(meant('Are we all awake?').question).toBe(5);
});

test('of the sentences asked about alone', () => {
  expect(meant('He is not lazy. The ward is calm.', 1)).toEqual(NONE);
});

test('of a bare repost, as what it passes on means them', () => {
  expect(meant('', 0, 'He is not lazy.').negated).toBe(1);
});
