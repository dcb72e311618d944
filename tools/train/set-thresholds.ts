import { HEADS, type Head } from '../../src/engine/models/heads';
import type { Thresholds } from '../../src/engine/models/thresholds';
import { SUPPORT_IDS, TOPIC_IDS } from '../../src/engine/types/topics';

/** Of clear drafts, how many may be spoken to; of holds, how many must be right; of each support, how many must be right. */
export const BUDGET = { falseAlarm: 0.05, holdsRight: 0.93, supportRight: 0.75 };

export type Answer = { says: Record<Head, number>; yes: Record<Head, boolean> };

/** Sets each threshold on answers given by models that had not seen the draft. */
export function thresholdsFor(answers: readonly Answer[]): Thresholds {
  const set = Object.fromEntries(HEADS.map((head) => [head, 0.5])) as Record<Head, number>; // every head is set
  set.pause = leastWithPrecision(answers, 'pause', BUDGET.holdsRight);
  // A hold is spoken to in any case: what is left of the budget is for the rest.
  const clear = answers.filter(({ yes }) => !yes.any).map(({ says }) => says);
  const held = clear.filter((says) => says.pause >= set.pause).length;
  const rest = clear.filter((says) => says.pause < set.pause).map((says) => says.any);
  rest.sort((a, b) => b - a);
  set.any = rest[Math.max(0, Math.floor(clear.length * BUDGET.falseAlarm) - held)] ?? 1;
  for (const head of SUPPORT_IDS) set[head] = leastWithPrecision(answers, head, BUDGET.supportRight);
  const spoken = answers.filter(({ says }) => says.any >= set.any || says.pause >= set.pause);
  for (const head of TOPIC_IDS) set[head] = bestF1(spoken, head);
  return set;
}

const sorted = (answers: readonly Answer[], head: Head) => [...answers].sort((a, b) => b.says[head] - a.says[head]);

function leastWithPrecision(answers: readonly Answer[], head: Head, precision: number): number {
  let right = 0;
  let threshold = 1;
  sorted(answers, head).forEach(({ says, yes }, i) => {
    right += Number(yes[head]);
    if (right / (i + 1) >= precision) threshold = says[head];
  });
  return threshold;
}

function bestF1(answers: readonly Answer[], head: Head): number {
  const all = answers.reduce((sum, { yes }) => sum + Number(yes[head]), 0);
  let right = 0;
  let best = { f1: 0, threshold: 0.5 };
  sorted(answers, head).forEach(({ says, yes }, i) => {
    right += Number(yes[head]);
    const f1 = (2 * right) / (i + 1 + all);
    if (f1 > best.f1) best = { f1, threshold: says[head] };
  });
  return best.threshold;
}
