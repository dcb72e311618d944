import type { Reading } from '../types/reading';
import { type Anything, withStrongest } from './anything';
import { HEADS, type Head } from './heads';
import { toLogOdds, toProbability } from './odds';
import type { Thresholds } from './thresholds';

type Says = Readonly<Record<Head, number>>;

/**
 * How the small models and the deep reader are weighed, fitted on blocks that neither had seen: for each head what a
 * unit of log-odds counts of the small model, of the reader, and of the reader's "say something"; then what is added.
 */
export type Together = {
  weights: Readonly<Record<Head, readonly [small: number, deep: number, any: number, plus: number]>>;
  anything: Anything;
  thresholds: Thresholds;
};

/** The probability of each head when both have read the draft. */
export function saysTogether(
  small: Says,
  deep: Reading['says'],
  { weights, anything }: Pick<Together, 'weights' | 'anything'>,
): Record<Head, number> {
  return withStrongest(eachTogether(small, deep, weights), anything);
}

/** Each head by itself. */
export function eachTogether(small: Says, deep: Reading['says'], weights: Together['weights']): Record<Head, number> {
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
