import type { Reading } from '../types/reading';
import { toProbability } from './forest';
import { HEADS, type Head } from './heads';
import type { Thresholds } from './thresholds';

type Says = Readonly<Record<Head, number>>;

/**
 * How the small models and the deep reader are weighed, fitted on blocks that neither had seen: for each head what a
 * unit of log-odds counts of the small model, of the reader, and of the reader's "say something"; then what is added.
 */
export type Together = {
  weights: Readonly<Record<Head, readonly [small: number, deep: number, any: number, plus: number]>>;
  thresholds: Thresholds;
};

/** Probabilities beyond these say no more than that something is sure. */
const LEAST = 1e-5;

export const toLogOdds = (probability: number): number => {
  const p = Math.min(Math.max(probability, LEAST), 1 - LEAST);
  return Math.log(p / (1 - p));
};

/** The probability of each head when both have read the draft. */
export function saysTogether(small: Says, deep: Reading['says'], weights: Together['weights']): Record<Head, number> {
  const any = toLogOdds(deep.any);
  return Object.fromEntries(
    HEADS.map((head) => {
      const [ofSmall, ofDeep, ofAny, plus] = weights[head];
      return [
        head,
        toProbability(ofSmall * toLogOdds(small[head]) + ofDeep * toLogOdds(deep[head]) + ofAny * any + plus),
      ];
    }),
  ) as Record<Head, number>; // every head is set
}
