import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carry } from '../../src/composer/carry';

const text = 'Please chase bloods for 999 000 0018 today';
const number = { start: 24, end: 36, quote: '999 000 0018' };

test('a passage before an edit stays, one after it moves along', () => {
  expect(carry([number], text, `${text}!`)).toEqual([number]);
  expect(carry([number], text, `Now: ${text}`)).toEqual([{ ...number, start: 29, end: 41 }]);
});

test('a passage that an edit touches is dropped', () => {
  expect(carry([number], text, text.replace('0018', '0019'))).toEqual([]);
  expect(carry([number], text, '')).toEqual([]);
});

test('whatever is typed anywhere, what is carried still says its words', () => {
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(text.length), fc.string({ unit: 'grapheme' }), (a, b, typed) => {
      const after = text.slice(0, Math.min(a, b)) + typed + text.slice(Math.max(a, b));
      for (const { start, end, quote } of carry([number], text, after)) expect(after.slice(start, end)).toBe(quote);
    }),
    { numRuns: 1000 },
  );
});
