import { fitLinear, marginOf, type Rows } from './fit-linear';
import { FOLDS } from './folds';

/** Two neighbouring sentences of draft `of`, as rows beside the whole drafts'. */
export type Windows = { rows: Rows; of: Int32Array };

/** Price of a training error; 0.2 and 2 were tried and were worse on held-out blocks. */
export const COST = 0.6;

/**
 * What one head says of every draft, by a model that never saw its block; and the most it says of any window of it. Drafts
 * of no fold (`-1`: the development set) are answered by the model of all.
 */
export function heldOutScores(
  rows: Rows,
  windows: Windows,
  features: number,
  yes: Uint8Array,
  fold: Int32Array,
  seed: number,
) {
  const whole = new Float32Array(yes.length);
  const most = new Float32Array(yes.length);
  const all = fitLinear(
    rows,
    features,
    indexes(fold, (f) => f >= 0),
    yes,
    COST,
    seed,
  );
  for (let part = -1; part < FOLDS; part++) {
    const model =
      part < 0
        ? all
        : fitLinear(
            rows,
            features,
            indexes(fold, (f) => f >= 0 && f !== part),
            yes,
            COST,
            seed,
          );
    for (const i of indexes(fold, (f) => f === part)) {
      whole[i] = marginOf(rows, i, model);
      most[i] = whole[i] as number;
    }
    windows.of.forEach((draft, window) => {
      if (fold[draft] === part) most[draft] = Math.max(most[draft] as number, marginOf(windows.rows, window, model));
    });
  }
  return { whole, most, all };
}

export const indexes = (fold: Int32Array, wanted: (fold: number) => boolean): Int32Array =>
  Int32Array.from([...fold.keys()].filter((i) => wanted(fold[i] as number)));
