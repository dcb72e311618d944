import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../src/guidance/rules';
import { toVerify } from '../../tools/docs/to-verify';

test('docs/to-verify.md is what the rules say today (npx tsx tools/docs/write-to-verify.ts)', () => {
  expect(readFileSync('docs/to-verify.md', 'utf8')).toBe(toVerify());
});

test('nothing that was never compared with a live page is left off the list', () => {
  const rows = toVerify()
    .split('\n')
    .filter((row) => row.startsWith('| ')).length;
  expect(rows - 2).toBe(rules.flatMap(({ clauses }) => clauses).length);
});
