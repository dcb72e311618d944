import { expect, test } from 'vitest';
import { check } from '../../src/engine/check';
import { PLAIN_POLICY } from '../../src/engine/types/policy';
import { concernsOf } from '../../src/ui/concerns';
import { ownWords } from '../../src/ui/topic-words';

test('what an organisation asks is told by itself, in its own name, and under no rule', () => {
  const text = 'NHS number 999 000 0018 is in bay 2 on Larkspur, ask Finch';
  const terms = [
    { id: 'a', words: ['Larkspur'], topic: 'patient-identifier', protects: 'patient', hold: null },
    { id: 'b', words: ['Finch'], topic: 'patient-identifier', protects: 'colleague', hold: null },
  ] as const;
  const review = check({ text, context: { kind: 'post', audience: 'public' } }, { ...PLAIN_POLICY, terms });
  const concerns = concernsOf(review).filter(({ topic }) => topic === 'patient-identifier');
  expect(concerns.map(({ own }) => own)).toEqual([undefined, 'a', 'b']);
  const words = ownWords({ protects: 'patient', quote: 'Larkspur' }, 'Only nine people stay there.');
  expect(words).toMatchObject({
    title: 'Your organisation asks',
    rule: null,
    because: ['Only nine people stay there.'],
  });
  expect(words.what).toContain('It is not a rule');
});
