import { expect, test } from 'vitest';
import { HEADS } from '../../src/engine/models/heads';
import type { Reading } from '../../src/engine/types/reading';
import { moveReading } from '../../src/reader/move-reading';

const BEFORE = 'A long day, and the heron by the pond was the best of it.';
const HERON = { start: BEFORE.indexOf('heron'), end: BEFORE.indexOf('heron') + 5 };
const READING: Reading = {
  text: BEFORE,
  says: Object.fromEntries(HEADS.map((head) => [head, head === 'promotion' ? 0.9 : 0.1])) as Reading['says'],
  where: { promotion: HERON },
};

const quoteIn = (text: string) => {
  const moved = moveReading(READING, text);
  const span = moved?.where.promotion;
  return moved && span ? moved.text.slice(span.start, span.end) : null;
};

test.each([
  ['a word before', BEFORE.replace('long', 'very long')],
  ['a word after', BEFORE.replace('pond', 'big pond')],
  ['a word fewer before', BEFORE.replace('long ', '')],
  ['more at the end', `${BEFORE} So there.`],
  ['more at the beginning', `Well. ${BEFORE}`],
  ['nothing changed', BEFORE],
])('its words are still underlined: %s', (_what, text) => {
  expect(quoteIn(text)).toBe('heron');
});

test.each([
  ['the word itself is another', BEFORE.replace('heron', 'herring')],
  ['the word is gone', BEFORE.replace('heron ', '')],
  ['something was put right behind it', BEFORE.replace('heron', 'herons')],
  ['all is new', 'Tea, and an early night.'],
  ['much was pasted', `${BEFORE} ${'And so on. '.repeat(5)}`],
])('nothing is said of a draft that was not read: %s', (_what, text) => {
  expect(moveReading(READING, text)).toBeNull();
});
