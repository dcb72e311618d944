import { expect, test, vi } from 'vitest';
import { check } from '../../../src/engine/check';
import { PLAIN_POLICY } from '../../../src/engine/types/policy';
import { someDrafts } from './drafts';
import { identitySentences } from './identity-sentences';
import { withOtherPeople } from './swap';
import { withOtherNames } from './swap-names';

vi.setConfig({ testTimeout: 120_000 }); // thousands of drafts are read: seconds of work, more on a busy machine

const drafts = someDrafts(3);
/** The last set of names: rare here, and in no list that the engine carries. */
const RARE = 10;
/** It only shrinks. */
const MAY_MOVE = 6;
/** Of some two thousand swaps. The aim is none; the last ones come of words that two readers mask apart. It only shrinks. */
const STILL_MOVE = 6;
const saidOf = (text: string, context: (typeof drafts)[number]['context']) => {
  const { outcome, findings } = check({ text, context }, PLAIN_POLICY);
  return `${outcome} ${[...new Set(findings.map(({ topic }) => topic))].sort().join()}`;
};

/** Drafts whose verdict moves when `swap` puts others into them, and how many were tried. */
function moved(swap: (text: string, step: number) => string | null, steps: readonly number[]) {
  let tried = 0;
  const changes: string[] = [];
  for (const { id, text, context } of drafts) {
    const others = steps.flatMap((step) => swap(text, step) ?? []);
    if (others.length === 0) continue;
    const before = saidOf(text, context);
    for (const other of others) {
      tried++;
      const after = saidOf(other, context);
      if (after !== before) changes.push(`${id}: ${before} -> ${after}: ${other.slice(0, 90)}`);
    }
  }
  return { tried, changes };
}

test('who a draft is about changes next to nothing: faith, nation, colour, sex, love, gender, disability', () => {
  const { tried, changes } = moved(withOtherPeople, [1, 2]);
  expect(tried).toBeGreaterThan(1500);
  expect(changes.length, changes.join('\n')).toBeLessThanOrEqual(STILL_MOVE);
});

test('what people are called changes next to nothing, wherever a name comes from', () => {
  const { tried, changes } = moved(withOtherNames, [1, 4]);
  expect(tried).toBeGreaterThan(1500);
  expect(changes.length, changes.join('\n')).toBeLessThanOrEqual(STILL_MOVE);
});

test('names that no list holds are read like others, but for a few', () => {
  const { tried, changes } = moved(withOtherNames, [RARE]);
  expect(tried).toBeGreaterThan(500);
  expect(changes.length, changes.join('\n')).toBeLessThanOrEqual(MAY_MOVE);
});

test('of two hundred things people say about who they are, at most six in two hundred are spoken to', () => {
  expect(new Set(identitySentences).size).toBe(200);
  const spokenTo = identitySentences.filter((text) => saidOf(text, { kind: 'post' }) !== 'clear ');
  expect(spokenTo.length, spokenTo.join('\n')).toBeLessThanOrEqual(6);
});

test('a swap that meets nobody says so, and one that meets somebody moves them', () => {
  expect(withOtherPeople('The kettle is broken', 1)).toBeNull();
  expect(withOtherPeople('A Muslim man and his wife', 1)).toBe('A Christian woman and his husband');
  expect(withOtherNames('The kettle is broken', 1)).toBeNull();
  expect(withOtherNames('Thank you Karen Walker', 2)).toBe('Thank you Priya Sharma');
});
