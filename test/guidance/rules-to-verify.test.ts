import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cards } from '../../src/guidance/cards';
import { crisisLines } from '../../src/guidance/crisis-lines';
import { hardQuestions } from '../../src/guidance/hard-questions/questions';
import { everyRoute } from '../../src/guidance/routes';
import { rules } from '../../src/guidance/rules';
import { toVerify } from '../../tools/docs/to-verify';

test('docs/to-verify.md is what the rules say today (npm run docs)', () => {
  expect(readFileSync('docs/to-verify.md', 'utf8')).toBe(toVerify());
});

test('nothing that was never compared with a live page is left off the list', () => {
  const rows = toVerify()
    .split('\n')
    .filter((row) => row.startsWith('| ')).length;
  const besides = [...cards.flatMap((card) => card.besides), ...hardQuestions.flatMap(({ said }) => said)];
  expect(rows - 2).toBe(rules.flatMap(({ clauses }) => clauses).length + besides.length);
  for (const { phone } of [...everyRoute, ...crisisLines]) if (phone) expect(toVerify()).toContain(phone.number);
});
