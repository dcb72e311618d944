import { expect, test } from 'vitest';
import { check } from '../../src/engine/check';
import { PLAIN_POLICY, type Policy } from '../../src/engine/types/policy';
import { freedomLost, freedomLostBy } from '../../src/pack/freedom/freedom-lost';
import { freedomSet } from '../../src/pack/freedom/freedom-set';
import { northgateWith, read } from './read';

const packOf = (written: unknown) => {
  const answer = read(written);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
};

/** What speaks sooner is asked of every draft, which takes long: it has a test of its own. */
const withoutThresholds = (path: string, value: unknown) => ({ ...Object(northgateWith(path, value)), thresholds: {} });

test('the set holds two hundred drafts, none of them twice', () => {
  expect(freedomSet).toHaveLength(200);
  expect(new Set(freedomSet.map(({ text }) => text)).size).toBe(200);
});

const plain = freedomSet.map((draft) => check(draft, PLAIN_POLICY));

test('with no pack at all none of them is held', () => {
  expect(freedomSet.filter((_, i) => plain[i]?.outcome === 'pause').map(({ text }) => text)).toEqual([]);
});

test('what raises a concern keeps its help when a term meets it, and the term says nothing', () => {
  const helped = freedomSet.filter((_, i) => plain[i]?.support.includes('raising-concern'));
  const words = helped.map(({ text }) => text.split(' ').slice(0, 3).join(' ').replace(/[,.]$/, ''));
  const loud: Policy = {
    terms: [{ id: 'x', words, topic: 'employer-confidential', protects: 'public', hold: null }],
    thresholds: {},
  };
  expect(helped.length).toBeGreaterThan(10);
  for (const draft of helped) {
    const review = check(draft, loud);
    expect(review.support).toContain('raising-concern');
    expect(review.findings.filter(({ own }) => own)).toEqual([]);
  }
});

test('a careful pack takes no freedom from anybody', () => {
  expect(freedomLostBy(packOf(northgateWith('thresholds', { profanity: 'surer' })))).toEqual([]);
});

test('a term that meets a striker is found, by the draft it meets', () => {
  const policy: Policy = {
    terms: [{ id: 'bacon', words: ['bacon rolls'], topic: 'employer-confidential', protects: 'public', hold: null }],
    thresholds: {},
  };
  expect(freedomLost(PLAIN_POLICY, policy).map(({ draft, after }) => ({ text: draft.text, after }))).toEqual([
    { text: expect.stringContaining('bacon rolls to our picket'), after: 'advise' },
  ]);
});

test('speaking sooner of a topic is asked of every draft', () => {
  const asked = freedomSet.slice(0, 12);
  expect(freedomLost(PLAIN_POLICY, { terms: [], thresholds: { promotion: 'sooner' } }, asked)).toEqual([]);
});

test('a term that waits for its period is asked on every day', () => {
  const pack = packOf(
    withoutThresholds('terms.2', {
      id: 'pin',
      what: 'project',
      words: ['pin badge'],
      topic: 'employer-confidential',
      protects: 'colleague',
      advice: { 'en-GB': 'Those who get one have not been told yet.' },
      period: 'wagtail-news',
    }),
  );
  expect(freedomLostBy(pack).map(({ draft }) => draft.text)).toEqual([expect.stringContaining('thank-you pin badge')]);
});
