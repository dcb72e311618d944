import { expect, test } from 'vitest';
import { check } from '../../../src/engine/check';
import { PLAIN_POLICY } from '../../../src/engine/types/policy';
import { SAID_OTHERWISE } from './said-otherwise';

const outcomeOf = (text: string) => check({ text, context: { kind: 'post' } }, PLAIN_POLICY).outcome;
const movedIn = (pairs: typeof SAID_OTHERWISE) =>
  pairs
    .filter(([, plain, otherwise]) => outcomeOf(plain) !== outcomeOf(otherwise))
    .map(([manner, , otherwise]) => `${manner}: ${otherwise}`);

const withEmoji = SAID_OTHERWISE.filter(([manner]) => manner === 'emoji');

/** How many may come out otherwise. They only shrink: whoever reads them sees the same said. */
const MAY_MOVE = { emoji: 0, others: 6 };

test('an emoji that stands for a word is read as that word', () => {
  expect(withEmoji.length).toBeGreaterThan(5);
  expect(movedIn(withEmoji).length).toBeLessThanOrEqual(MAY_MOVE.emoji);
});

test('dialects, texting and English as a second language are read alike, all but a few', () => {
  const others = SAID_OTHERWISE.filter((pair) => !withEmoji.includes(pair));
  expect(others.length).toBeGreaterThan(20);
  expect(movedIn(others).length).toBeLessThanOrEqual(MAY_MOVE.others);
});
