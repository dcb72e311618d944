import { fitLinear, marginOf, type Rows } from './fit-linear';
import { FOLDS } from './folds';

/** Two neighbouring sentences of draft `of`, as rows beside the whole drafts'. */
export type Windows = { rows: Rows; of: Int32Array };

/** Price of a training error; 0.2 and 2 were tried and were worse on held-out blocks. */
export const COST = 0.6;

/** One linear model of each fold, of the drafts outside it; `all` of every draft. Drafts of no fold are answered by `all`. */
export type FoldModels = { all: Float64Array; of(fold: number): Float64Array };

export function fitFolds(rows: Rows, features: number, yes: Uint8Array, fold: Int32Array, seed: number): FoldModels {
  const fit = (use: Int32Array) => fitLinear(rows, features, use, yes, COST, seed);
  const all = fit(indexes(fold, (f) => f >= 0));
  const parts = Array.from({ length: FOLDS }, (_, part) => fit(indexes(fold, (f) => f >= 0 && f !== part)));
  return { all, of: (part) => parts[part] ?? all };
}

/**
 * What one head says of every draft, by a model that never saw its block; and the most it says of any window of it.
 * `asked` are the drafts as they are judged: the sentences worth reading.
 */
export function heldOutScores(models: FoldModels, asked: Rows, windows: Windows, fold: Int32Array) {
  const whole = Float32Array.from(fold, (part, i) => marginOf(asked, i, models.of(part)));
  const most = whole.slice();
  windows.of.forEach((draft, window) => {
    most[draft] = Math.max(most[draft] as number, marginOf(windows.rows, window, models.of(fold[draft] as number)));
  });
  return { whole, most };
}

export const indexes = (fold: Int32Array, wanted: (fold: number) => boolean): Int32Array =>
  Int32Array.from([...fold.keys()].filter((i) => wanted(fold[i] as number)));
