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

describe('the thirty sentences that staff have been told off for without cause', () => {
  test('none is spoken to', () => {
    expect(guidance).toHaveLength(30);
    expect(spokenTo(guidance)).toEqual([]);
  });

  test.each(CONCERNS)('number %i raises a concern and shows the routes for it', (number) => {
    expect(reviewOf(guidance[number - 1] ?? '').support).toContain('raising-concern');
  });
});

test('a hundred ordinary things about oneself and one’s day: none is spoken to', () => {
  expect(new Set(life).size).toBe(100);
  expect(spokenTo(life)).toEqual([]);
});

test('a hundred ordinary things about work: none is spoken to', () => {
  expect(new Set(work).size).toBe(100);
  expect(spokenTo(work)).toEqual([]);
});
