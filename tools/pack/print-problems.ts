import { sentenceOf } from '../../src/guidance/pack-words';
import type { Problem } from '../../src/pack/problem';

/** Each problem on a line: where, then the sentence. */
export function printProblems(problems: readonly Problem[]) {
  for (const problem of problems) console.error(`${problem.path || 'pack'}: ${sentenceOf(problem)}`);
  console.error(problems.length === 1 ? 'One thing to put right.' : `${problems.length} things to put right.`);
}
