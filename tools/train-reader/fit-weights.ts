import { HEADS, type Head } from '../../src/engine/models/heads';
import { type Together, toLogOdds } from '../../src/engine/models/together';
import type { Reading } from '../../src/engine/types/reading';

/** What both made of one draft that neither had seen. */
export type Pair = {
  block: string;
  yes: Record<Head, boolean>;
  small: Record<Head, number>;
  deep: Reading['says'];
};

/** Rare labels have few drafts: what each counts is drawn towards this, by so much. */
const START = [0.5, 0.6, 0.1, 0];
const PULL = 4;
const STEPS = 25;

/** Logistic regression for each head by Newton's method: on the log-odds of both, and of the reader's "say something". */
export function fitWeights(pairs: readonly Pair[]): Together['weights'] {
  return Object.fromEntries(
    HEADS.map((head) => {
      const rows = pairs.map(({ small, deep }) => [
        toLogOdds(small[head]),
        toLogOdds(deep[head]),
        head === 'any' ? 0 : toLogOdds(deep.any),
        1,
      ]);
      const fitted = fitOne(
        rows,
        pairs.map(({ yes }) => Number(yes[head])),
      );
      return [head, fitted.map((weight) => Math.round(weight * 1e4) / 1e4)];
    }),
  ) as unknown as Together['weights']; // every head is set, each with four
}

function fitOne(rows: readonly number[][], yes: readonly number[]): number[] {
  const weights = [...START];
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, a) => (a < 3 ? PULL * (weight - (START[a] ?? 0)) : 0));
    const curve = weights.map((_, a) => weights.map((_, b) => (a === b && a < 3 ? PULL : 1e-9)));
    rows.forEach((row, i) => {
      const odds = row.reduce((sum, value, a) => sum + value * (weights[a] ?? 0), 0);
      const chance = 1 / (1 + Math.exp(-odds));
      row.forEach((value, a) => {
        slope[a] = (slope[a] ?? 0) + (chance - (yes[i] ?? 0)) * value;
        row.forEach((other, b) => {
          const line = curve[a] as number[];
          line[b] = (line[b] ?? 0) + chance * (1 - chance) * value * other;
        });
      });
    });
    const move = solved(curve, slope);
    move.forEach((by, a) => {
      weights[a] = (weights[a] ?? 0) - by;
    });
  }
  return weights;
}

/** Gauss's elimination with the largest pivot. */
function solved(matrix: readonly number[][], values: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, values[i] ?? 0]);
  for (let at = 0; at < rows.length; at++) {
    const pivot = rows.reduce(
      (best, row, i) => (i >= at && Math.abs(row[at] ?? 0) > Math.abs(rows[best]?.[at] ?? 0) ? i : best),
      at,
    );
    [rows[at], rows[pivot]] = [rows[pivot] as number[], rows[at] as number[]];
    const own = rows[at] as number[];
    rows.forEach((row, i) => {
      if (i === at) return;
      const times = (row[at] ?? 0) / (own[at] ?? 1);
      for (let k = at; k < row.length; k++) row[k] = (row[k] ?? 0) - times * (own[k] ?? 0);
    });
  }
  return rows.map((row, i) => (row.at(-1) ?? 0) / (row[i] ?? 1));
}
