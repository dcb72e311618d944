import type { Sentence } from '../../src/engine/types/text';
import { fitLinear, marginOf, type Rows } from './fit-linear';
import { FOLDS } from './folds';

/** The sentences of every draft that are asked about, as rows, with pairs of neighbours among them. */
export type Asked = { read: readonly (readonly Sentence[])[]; rows: Rows; pairs: Rows; pairOf: Int32Array };

/** Price of a training error; 0.15 and 0.6 were tried and were worse on held-out blocks. */
export const COST = 0.25;

/** One linear model of each fold, of the drafts outside it; `all` of every draft. Drafts of no fold are answered by `all`. */
export type FoldModels = { all: Float64Array; of(fold: number): Float64Array };

export function fitFolds(
  rows: Rows,
  features: number,
  yes: Uint8Array,
  isTold: (draft: number) => boolean,
  fold: Int32Array,
  seed: number,
): FoldModels {
  const fitOn = (use: Int32Array) => fitLinear(rows, features, use.filter(isTold), yes, COST, seed);
  const all = fitOn(indexes(fold, (f) => f >= 0));
  const parts = Array.from({ length: FOLDS }, (_, part) => fitOn(indexes(fold, (f) => f >= 0 && f !== part)));
  return { all, of: (part) => parts[part] ?? all };
}

/** What one head says of every draft, by a model that never saw its block; and the most it says of any pair of it. */
export function heldOutScores(models: FoldModels, { rows, pairs, pairOf }: Asked, fold: Int32Array) {
  const whole = Float32Array.from(fold, (part, i) => marginOf(rows, i, models.of(part)));
  const most = whole.slice();
  pairOf.forEach((draft, pair) => {
    most[draft] = Math.max(most[draft] as number, marginOf(pairs, pair, models.of(fold[draft] as number)));
  });
  return { whole, most };
}

export const indexes = (fold: Int32Array, wanted: (fold: number) => boolean): Int32Array =>
  Int32Array.from([...fold.keys()].filter((i) => wanted(fold[i] as number)));
