import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { everything, WHERE_IT_IS, whereItIs } from '../../tools/docs/where-it-is/page';
import { said } from '../../tools/docs/where-it-is/said';

const places = everything.flatMap(({ asked }) => asked.flatMap(({ where }) => where));

test('docs/where-it-is.md is what its data say today (npm run docs)', () => {
  expect(readFileSync(WHERE_IT_IS, 'utf8')).toBe(whereItIs());
});

test('nothing that was asked for is without a place', () => {
  expect(everything.flatMap(({ asked }) => asked).filter(({ where }) => where.length === 0)).toEqual([]);
  expect(everything.flatMap(({ asked }) => asked).length).toBeGreaterThan(50);
});

test('every file that is named is there', () => {
  const files = places.flatMap((one) => (one.in === 'page' ? [one.test] : one.in === 'project' ? [one.file] : []));
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

test.each(['en-GB', 'cy'] as const)('every text that is pressed or read is in the catalogue of %s', (language) => {
  const shown = places.flatMap((one) => (one.in === 'popup' ? [...one.press, ...one.sees] : []));
  expect(shown.length).toBeGreaterThan(60);
  expect(shown.filter((one) => said(one, language) === '')).toEqual([]);
});
