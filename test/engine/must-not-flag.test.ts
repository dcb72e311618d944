import { describe, expect, test } from 'vitest';
import { check } from '../../src/engine/check';
import type { Draft } from '../../src/engine/types/draft';
import { PLAIN_POLICY } from '../../src/engine/types/policy';
import type { Example } from '../../src/engine/types/topic';
import { CONCERNS, guidance } from './must-not-flag/guidance';
import { life } from './must-not-flag/life';
import { work } from './must-not-flag/work';

const toDraft = (example: Example): Draft => {
  const { text, quote, ...context } = typeof example === 'string' ? { text: example } : example;
  return { text, context: { kind: 'post', ...context } };
};
const reviewOf = (example: Example) => check(toDraft(example), PLAIN_POLICY);
const spokenTo = (examples: readonly Example[]) =>
  examples
    .map((example) => ({ text: toDraft(example).text, findings: reviewOf(example).findings }))
    .filter(({ findings }) => findings.length > 0)
    .map(({ text, findings }) => `${findings.map(({ topic }) => topic).join()}: ${text}`);

/** Spoken to all the same, today. A list of faults, not of exceptions: it only shrinks, and what is mended must leave it. */
const STILL_SPOKEN_TO = {
  guidance: [] as string[],
  work: [] as string[],
};
/** Of the concerns, those that still show no routes. */
const STILL_WITHOUT_ROUTES: readonly number[] = [];

const textsOf = (spoken: readonly string[]) => spoken.map((line) => line.replace(/^[^:]*: /, ''));

describe('the thirty sentences that staff have been told off for without cause', () => {
  test('none is spoken to but those listed', () => {
    expect(guidance).toHaveLength(30);
    expect(textsOf(spokenTo(guidance))).toEqual(STILL_SPOKEN_TO.guidance);
  });

  test('the concerns without routes are those listed', () => {
    const without = CONCERNS.filter((n) => !reviewOf(guidance[n - 1] ?? '').support.includes('raising-concern'));
    expect(without).toEqual(STILL_WITHOUT_ROUTES);
  });

  test.each(CONCERNS.filter((n) => !STILL_WITHOUT_ROUTES.includes(n)))(
    'number %i raises a concern and shows the routes for it',
    (number) => {
      expect(reviewOf(guidance[number - 1] ?? '').support).toContain('raising-concern');
    },
  );
});

test('a hundred ordinary things about oneself and one’s day: none is spoken to', () => {
  expect(new Set(life).size).toBe(100);
  expect(spokenTo(life)).toEqual([]);
});

test('a hundred ordinary things about work: none is spoken to but those listed', () => {
  expect(new Set(work).size).toBe(100);
  expect(textsOf(spokenTo(work))).toEqual(STILL_SPOKEN_TO.work);
});
