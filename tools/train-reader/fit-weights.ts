import { HEADS, type Head } from '../../src/engine/models/heads';
import { toLogOdds } from '../../src/engine/models/odds';
import type { Together } from '../../src/engine/models/together';
import type { Reading } from '../../src/engine/types/reading';
import { fitLogistic } from '../train/fit-logistic';

/** What both made of one draft that neither had seen. */
export type Pair = {
  file: string;
  block: string;
  yes: Record<Head, boolean>;
  /** Heads of which nobody has said yes or no. */
  unknown?: readonly Head[];
  small: Record<Head, number>;
  deep: Reading['says'];
};

/** Rare labels have few drafts: what each counts is drawn towards this, by so much. */
const START = [0.5, 0.6, 0.1, 0];
const PULL = 4;

/** Logistic regression for each head by Newton's method: on the log-odds of both, and of the reader's "say something". */
export function fitWeights(pairs: readonly Pair[]): Together['weights'] {
  return Object.fromEntries(
    HEADS.map((head) => {
      const told = pairs.filter(({ unknown }) => !unknown?.includes(head));
      const rows = told.map(({ small, deep }) => [
        toLogOdds(small[head]),
        toLogOdds(deep[head]),
        head === 'any' ? 0 : toLogOdds(deep.any),
        1,
      ]);
      const fitted = fitLogistic(
        rows,
        told.map(({ yes }) => Number(yes[head])),
        START,
        PULL,
      );
      return [head, fitted];
    }),
  ) as unknown as Together['weights']; // every head is set, each with four
}
