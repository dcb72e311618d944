import { sentenceOf } from '../../src/guidance/pack-words';
import type { Lost } from '../../src/pack/freedom/freedom-lost';
import type { Problem } from '../../src/pack/problem';

/** Each problem on a line: where, then the sentence. */
export function printProblems(problems: readonly Problem[]) {
  for (const problem of problems) console.error(`${problem.path || 'pack'}: ${sentenceOf(problem)}`);
  console.error(problems.length === 1 ? 'One thing to put right.' : `${problems.length} things to put right.`);
}

/** Each draft that must stay free and got a graver answer, with what it was and what it became. */
export function printLost(lost: readonly Lost[]) {
  for (const { draft, before, after } of lost) console.error(`${before} -> ${after}: ${draft.text}`);
  console.error(`${lost.length} of the drafts that must stay free would be met more gravely. It is not signed.`);
}
