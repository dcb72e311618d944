import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passageOf } from '../../src/engine/models/passage';
import { pairsOf } from '../../src/engine/models/worth-reading';
import { readText } from '../../src/engine/text/read-text';

/** What is quoted of `text` when all the weight lies on `words`. */
function quoted(text: string, ...words: string[]): string {
  const read = readText(text);
  const shares = Float32Array.from(read.tokens, ({ word }) => (words.includes(word) ? 1 : 0));
  const { start, end } = passageOf(read, shares, pairsOf(read.sentences));
  return text.slice(start, end);
}

describe('what is quoted reads as a thought', () => {
  test.each([
    [
      'Long day. He smelt like a bin left out in June. Home now.',
      ['smelt', 'bin'],
      'He smelt like a bin left out in June',
    ],
    ['the lad in bed 4 is back, drunk as ever, and still charming', ['drunk'], 'drunk as ever'],
    ['She never washes. Anyway, tea.', ['washes', 'anyway'], 'She never washes'],
    [
      'and then we all sat down and laughed together at the nurses station because he cannot count',
      ['count'],
      'because he cannot count',
    ],
    [
      'nights done\nhis stoma bag went over the consultant\ntea now',
      ['stoma'],
      'his stoma bag went over the consultant',
    ],
  ])('%s', (text, words, expected) => {
    expect(quoted(text, ...words)).toBe(expected);
  });

  test('lies within the draft, wherever the weight lies', () => {
    const word = fc.constantFrom('bed', 'and', ',', '.', '\n', '"', '—', 'ward', '?', 'because', '🎉');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.boolean()), { minLength: 1, maxLength: 60 }), (parts) => {
        const text = parts.map(([part]) => part).join(' ');
        const read = readText(text);
        const shares = Float32Array.from(read.tokens, (_, i) => Number(parts[i % parts.length]?.[1]));
        const { start, end } = passageOf(read, shares, pairsOf(read.sentences));
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
