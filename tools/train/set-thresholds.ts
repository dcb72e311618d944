import { HEADS, type Head } from '../../src/engine/models/heads';
import type { Thresholds } from '../../src/engine/models/thresholds';
import { SUPPORT_IDS, TOPIC_IDS } from '../../src/engine/types/topics';

/** Of clear drafts, how many may be spoken to; of holds, how many must be right; of each support, how many must be right. */
export const BUDGET = { falseAlarm: 0.05, holdsRight: 0.91, supportRight: 0.75 };

export type Answer = { says: Record<Head, number>; yes: Record<Head, boolean> };

/** Sets each threshold on answers given by models that had not seen the draft. */
export function thresholdsFor(answers: readonly Answer[]): Thresholds {
  const set = Object.fromEntries(HEADS.map((head) => [head, 0.5])) as Record<Head, number>; // every head is set
  const clear = answers.filter(({ yes }) => !yes.any).map(({ says }) => says.any);
  clear.sort((a, b) => b - a);
  set.any = clear[Math.floor(clear.length * BUDGET.falseAlarm)] ?? 1;
  set.pause = leastWithPrecision(
    answers.filter(({ says }) => says.any >= set.any),
    'pause',
    BUDGET.holdsRight,
  );
  for (const head of SUPPORT_IDS) set[head] = leastWithPrecision(answers, head, BUDGET.supportRight);
  const spoken = answers.filter(({ says }) => says.any >= set.any);
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
