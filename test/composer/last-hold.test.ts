import { expect, test } from 'vitest';
import { holdMemory } from '../../src/content/last-hold';
import { messages } from '../../src/platform/messages';
import { finding, reviewOf } from '../ui/finding';

test('the last hold is told by what made it wait, each topic once, and by nothing that was written', () => {
  let now = 1000;
  const holds = holdMemory(() => now);
  const number = finding('patient-identifier', { quote: '999 000 0018', outcome: 'pause' });
  holds.keep(reviewOf([number, number, finding('profanity', { quote: 'bloody', outcome: 'advise' })]));
  now = 61_000;
  expect(holds.told()).toEqual({ topics: ['patient-identifier'], agoMs: 60_000 });
  expect(messages['page/last-hold'].answer(holds.told())).toBe(true);
  expect(messages['page/last-hold'].answer({ ...holds.told(), quote: '999 000 0018' })).toBe(false);
  expect(messages['page/last-hold'].answer({ topics: ['999 000 0018'], agoMs: 0 })).toBe(false);
});

test('where nothing has waited there is nothing to tell', () => {
  expect(holdMemory(() => 5).told().topics).toEqual([]);
});
