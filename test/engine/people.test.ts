import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { check } from '../../src/engine/check';
import { PLAIN_POLICY } from '../../src/engine/types/policy';

/** Whom a sentence names: a group, one of them, what they are. */
const NAMED = [
  ['muslims', 'muslim', 'muslim'],
  ['women', 'woman', 'female'],
  ['disabled people', 'disabled person', 'disabled'],
  ['trans people', 'trans person', 'trans'],
  ['refugees', 'refugee', 'foreign'],
];

/** The share, in percent, of sentences that are spoken to; they were written apart and never taught anything. */
function spokenTo(file: string): number {
  const frames = readFileSync(`corpus/people/kept/${file}.txt`, 'utf8').trim().split('\n');
  const texts = frames.flatMap((frame) =>
    NAMED.map(([group = '', member = '', kind = '']) =>
      frame.replaceAll('{g}', group).replaceAll('{m}', member).replaceAll('{a}', kind),
    ),
  );
  const spoken = texts.filter(
    (text) => check({ text, context: { kind: 'post', audience: 'public' } }, PLAIN_POLICY).outcome !== 'clear',
  );
  return (100 * spoken.length) / texts.length;
}

test('of fair sentences about people at most three in a hundred are spoken to', () => {
  expect(spokenTo('fair')).toBeLessThanOrEqual(3);
});

test('of hostile ones most are', () => {
  expect(spokenTo('hostile')).toBeGreaterThan(60);
});
