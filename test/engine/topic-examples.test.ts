import { describe, expect, test } from 'vitest';
import type { Example, Examples } from '../../src/engine/types/topic';
import { SUPPORT_IDS, TOPIC_IDS } from '../../src/engine/types/topics';

/** One folder each; the pattern must stand in the code for the test runner to find the files. */
const files = import.meta.glob<{ examples?: Examples }>('../../src/engine/{topics,support}/*.ts', { eager: true });
const examplesOf = (id: string) =>
  Object.entries(files).find(([path]) => path.endsWith(`/${id}.ts`))?.[1].examples ?? { flag: [], leave: [] };
const whole = (example: Example) => (typeof example === 'string' ? { text: example } : example);
const asKey = (example: Example) => {
  const { text, inReplyTo, official } = whole(example);
  return JSON.stringify([text, inReplyTo, official]);
};

describe.each([...TOPIC_IDS, ...SUPPORT_IDS])('%s', (id) => {
  const { flag, leave } = examplesOf(id);
  const all = [...flag, ...leave].map(whole);

  test('shows ten drafts to speak up about and ten to leave, none of them both', () => {
    expect(flag.length).toBeGreaterThanOrEqual(10);
    expect(leave.length).toBeGreaterThanOrEqual(10);
    expect(new Set([...flag, ...leave].map(asKey)).size).toBe(flag.length + leave.length);
  });

  test('quotes only what stands in the draft', () => {
    expect(all.filter(({ text, quote }) => quote !== undefined && !text.includes(quote))).toEqual([]);
  });

  test('points at nobody: numbers are from ranges that are given to no one', () => {
    const digits = all
      .flatMap(({ text }) => text.match(/\b(?:\d ?){10,11}\b/g) ?? [])
      .map((run) => run.replace(/ /g, ''));
    expect(digits.filter((run) => !/^(999|07700900|01632960|02079460|140351423)/.test(run))).toEqual([]);
  });
});
