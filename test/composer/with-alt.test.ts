import { expect, test } from 'vitest';
import { apartFromAlt, withAlt } from '../../src/content/session/with-alt';
import { check } from '../../src/engine/check';
import type { Draft } from '../../src/engine/types/draft';
import { PLAIN_POLICY } from '../../src/engine/types/policy';

const read = (draft: Draft) => apartFromAlt(check(withAlt(draft), PLAIN_POLICY), draft);
const post = (text: string, ...alts: string[]): Draft => ({
  text,
  context: { kind: 'post', platform: 'x', attachments: alts.map((alt) => ({ kind: 'image', alt })) },
});

test('a number in the description of a picture holds the draft, and is said to stand there', () => {
  const review = read(post('Proud of this team', 'Whiteboard of bay 4, NHS number 999 000 0018'));
  expect(review.outcome).toBe('pause');
  expect(review.findings.map(({ in: where, quote }) => [where, quote])).toContainEqual(['alt', '999 000 0018']);
  const finding = review.findings.find(({ quote }) => quote === '999 000 0018');
  expect('Whiteboard of bay 4, NHS number 999 000 0018'.slice(finding?.start, finding?.end)).toBe('999 000 0018');
});

test('what stands in the words themselves keeps its place beside a description', () => {
  const review = read(post('Please chase bloods for 999 000 0018', 'A mug of tea'));
  expect(review.findings.map(({ in: where, start, end }) => ({ where, start, end }))).toEqual([
    { where: 'text', start: 24, end: 36 },
  ]);
});

test('a harmless description changes nothing', () => {
  expect(read(post('Proud of this team', 'A mug of tea')).outcome).toBe('clear');
  const plain = post('Proud of this team');
  expect(withAlt(plain)).toBe(plain);
});
