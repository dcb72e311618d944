import { describe, expect, test } from 'vitest';
import { check } from '../../src/engine/check';
import type { Draft } from '../../src/engine/types/draft';
import { PLAIN_POLICY } from '../../src/engine/types/policy';
import type { Example, Examples, Support, Topic } from '../../src/engine/types/topic';
import { MISSED, OVER_EAGER } from './known-misses';

type TopicFile = { topic?: Topic; support?: Support; examples?: Examples };
const files: TopicFile[] = Object.values(
  import.meta.glob<TopicFile>(['../../src/engine/{topics,support}/*.ts', '!**/index.ts'], { eager: true }),
);
const concerns = files.flatMap(({ topic, support, examples }) => {
  const id = topic?.id ?? support?.id;
  return id && examples ? [{ id, examples }] : [];
});

const draftOf = (example: Example): Draft => {
  const { text, quote: _quote, ...context } = typeof example === 'string' ? { text: example } : example;
  return { text, context: { kind: 'post', audience: 'public', ...context } };
};
const quoteOf = (example: Example) => (typeof example === 'string' ? undefined : example.quote);

const spokenOf = (draft: Draft): readonly string[] => {
  const review = check(draft, PLAIN_POLICY);
  return [...review.findings.map((f) => f.topic), ...review.support];
};
const named = (examples: readonly Example[]) =>
  examples.map((example) => ({ example, draft: draftOf(example), name: draftOf(example).text.slice(0, 90) }));

describe.each(concerns)('$id', ({ id, examples }) => {
  test.each(named(examples.flag).filter(({ draft }) => !MISSED.has(draft.text)))(
    'speaks up: $name',
    ({ draft, example }) => {
      expect(spokenOf(draft)).toContain(id);
      const quote = quoteOf(example);
      const quotes = check(draft, PLAIN_POLICY).findings.map((f) => f.quote);
      if (quote)
        expect(
          quotes.some((q) => q.includes(quote) || quote.includes(q)),
          quotes.join(' | '),
        ).toBe(true);
    },
  );
  test.each(named(examples.leave).filter(({ draft }) => !OVER_EAGER.has(draft.text)))(
    'stays silent: $name',
    ({ draft }) => {
      expect(spokenOf(draft)).not.toContain(id);
    },
  );
});

describe('what is known to go wrong', () => {
  const wrong = (side: keyof Examples, has: boolean) =>
    concerns.flatMap(({ id, examples }) =>
      examples[side].map(draftOf).flatMap((draft) => (spokenOf(draft).includes(id) === has ? [draft.text] : [])),
    );
  test('is listed, and leaves the list when it is mended', () => {
    expect({ missed: [...MISSED].sort(), overEager: [...OVER_EAGER].sort() }).toEqual({
      missed: [...new Set(wrong('flag', false))].sort(),
      overEager: [...new Set(wrong('leave', true))].sort(),
    });
  });
  test('is the small part', () => {
    const all = concerns.reduce((sum, { examples }) => sum + examples.flag.length, 0);
    expect(MISSED.size / all).toBeLessThan(0.2);
    expect(OVER_EAGER.size / all).toBeLessThan(0.05);
  });
});
