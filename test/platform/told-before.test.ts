import { expect, test } from 'vitest';
import { readTold, stillKept, withDetail } from '../../src/platform/told-shape';

const SALT = 'ab'.repeat(16);
const told = (post: string, mark = '01') => ({
  salt: SALT,
  post: post.repeat(8),
  kind: 'age' as const,
  mark: mark.repeat(8),
});
const day = (n: number) => new Date(2026, 10, n, 12);
const daysOf = (kept: { posts: { day: string }[] }) => kept.posts.map((post) => post.day);

test('what a post told is kept under its day, and goes after thirty days', () => {
  const first = withDetail(null, told('aa'), day(1));
  expect(daysOf(stillKept(first, day(25)))).toEqual(['2026-11-01']);
  const both = withDetail(first, told('bb'), day(25));
  expect(daysOf(stillKept(both, day(30)))).toEqual(['2026-11-01', '2026-11-25']);
  expect(daysOf(stillKept(both, day(31)))).toEqual(['2026-11-25']);
});

test('details of one post stand together, and one made with another salt is left out', () => {
  const two = withDetail(withDetail(null, told('aa'), day(1)), told('aa', '02'), day(1));
  expect(withDetail(two, { ...told('aa', '03'), salt: 'cd'.repeat(16) }, day(1))).toEqual({
    salt: SALT,
    posts: [
      {
        post: 'aa'.repeat(8),
        day: '2026-11-01',
        details: [
          { kind: 'age', mark: '01'.repeat(8) },
          { kind: 'age', mark: '02'.repeat(8) },
        ],
      },
    ],
  });
});

test('however much somebody writes, no more than two hundred posts are kept', () => {
  const many = Array.from({ length: 230 }, (_, n) => told(n.toString(16).padStart(2, '0')));
  const kept = many.reduce<ReturnType<typeof readTold>>((before, detail) => withDetail(before, detail, day(1)), null);
  expect(kept?.posts).toHaveLength(200);
  expect(kept?.posts.at(-1)?.post).toBe('e5'.repeat(8));
});

test('a record with a word in it is not believed', () => {
  const kept = withDetail(null, told('aa'), day(1));
  expect(readTold(kept)).toEqual(kept);
  const post = { post: 'aa'.repeat(8), day: '2026-11-01', details: [{ kind: 'age', mark: 'Abel Finch' }] };
  expect(readTold({ salt: SALT, posts: [post] })).toBeNull();
});
