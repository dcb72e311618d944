import { describe, expect, test } from 'vitest';
import { isSameSubject, type Marked } from '../../src/content/session/same-subject';
import { check } from '../../src/engine/check';
import { PLAIN_POLICY } from '../../src/engine/types/policy';

/** What a draft tells of somebody in care, as it would be compared. */
function told(text: string): Marked[] {
  const { estimate } = check({ text, context: { kind: 'post', platform: 'x' } }, PLAIN_POLICY);
  return (estimate?.tells ?? []).map(({ kind, value }) => ({ kind, mark: `${kind} ${value}` }));
}

describe('two posts of one author', () => {
  test.each([
    [
      'The vicar of Little Marsham had his pacemaker done today.',
      'Good news of our vicar: home from the ward on Friday, and grumpy already.',
    ],
    [
      'Lad of 19, quad bike, both femurs, in resus tonight.',
      'The quad bike lad left the ward on crutches today. He was admitted with nothing but his boots on.',
    ],
  ])('tell of the same person when they share what few people share: %s', (first, second) => {
    expect(isSameSubject(told(second), told(first))).toBe(true);
  });

  test.each([
    ['A woman of 61 with sepsis came in to resus on Monday.', 'A man of 34 with sepsis came in to resus on Monday.'],
    ['Lady with chest pain came in on Monday, all well.', 'Lady with a broken hip came in on Monday, all well.'],
    ['The vicar of Little Marsham had his pacemaker done today.', 'Lovely sunset over the estuary tonight.'],
  ])('do not when they only share a day, a place or nothing: %s', (first, second) => {
    expect(isSameSubject(told(second), told(first))).toBe(false);
  });
});

test('what an earlier post told makes fewer people fit, and is counted as such', () => {
  const draft = { text: 'A woman of 61 with sepsis came in to resus.', context: { kind: 'post' as const } };
  const alone = check(draft, PLAIN_POLICY).estimate;
  const withEarlier = check(
    { ...draft, context: { ...draft.context, toldBefore: ['occupation', 'place', 'age'] } },
    PLAIN_POLICY,
  ).estimate;
  expect(alone?.earlier).toBeUndefined();
  expect(withEarlier?.earlier).toBe(2); // an age is told here anyway
  expect(withEarlier?.people).toBeLessThan((alone?.people ?? 0) / 10);
  expect(withEarlier?.told).toBe((alone?.told ?? 0) + 2);
  expect(withEarlier?.tells.map(({ quote }) => quote)).toEqual(alone?.tells.map(({ quote }) => quote));
});
