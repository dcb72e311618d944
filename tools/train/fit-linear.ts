import { seeded, shuffled } from './random';
import { tellingOf } from './telling';

/** Rows of a sparse matrix, one after the other. */
export type Rows = { start: Int32Array; row: Int32Array; value: Float32Array };

export function packRows(vectors: readonly { row: ArrayLike<number>; value: ArrayLike<number> }[]): Rows {
  const start = new Int32Array(vectors.length + 1);
  vectors.forEach((v, i) => {
    start[i + 1] = (start[i] ?? 0) + v.row.length;
  });
  const total = start[vectors.length] ?? 0;
  const rows: Rows = { start, row: new Int32Array(total), value: new Float32Array(total) };
  vectors.forEach((v, i) => {
    rows.row.set(v.row, start[i]);
    rows.value.set(v.value, start[i]);
  });
  return rows;
}

const EPOCHS = 14;

/**
 * A linear classifier with squared hinge loss, by dual coordinate descent (Hsieh and others, ICML 2008), over features
 * scaled by how telling each is. `cost` is the price of a training error. Returns one weight for each feature as it is
 * before scaling, and a bias at the end.
 */
export function fitLinear(
  rows: Rows,
  features: number,
  use: ArrayLike<number>,
  yes: Uint8Array,
  cost: number,
  seed: number,
): Float64Array {
  const telling = tellingOf(rows, features, use, yes);
  const value = rows.value.map((v, k) => v * (telling[rows.row[k] as number] as number));
  const weights = new Float64Array(features + 1);
  const alpha = new Float64Array(yes.length);
  const diagonal = 1 / (2 * cost);
  const random = seeded(seed);
  const square = new Float64Array(yes.length);
  for (let u = 0; u < use.length; u++) {
    const i = use[u] as number;
    let sum = 1;
    for (let k = rows.start[i] as number; k < (rows.start[i + 1] as number); k++) sum += (value[k] as number) ** 2;
    square[i] = sum + diagonal;
  }
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const u of shuffled(use.length, random)) {
      const i = use[u] as number;
      const sign = yes[i] ? 1 : -1;
      const from = rows.start[i] as number;
      const to = rows.start[i + 1] as number;
      let margin = weights[features] as number;
      for (let k = from; k < to; k++) margin += (value[k] as number) * (weights[rows.row[k] as number] as number);
      const before = alpha[i] as number;
      const gradient = sign * margin - 1 + diagonal * before;
      if (before === 0 && gradient >= 0) continue;
      const after = Math.max(before - gradient / (square[i] as number), 0);
      const step = (after - before) * sign;
      if (step === 0) continue;
      alpha[i] = after;
      for (let k = from; k < to; k++) {
        const at = rows.row[k] as number;
        weights[at] = (weights[at] as number) + step * (value[k] as number);
      }
      weights[features] = (weights[features] as number) + step;
    }
  for (let feature = 0; feature < features; feature++)
    weights[feature] = (weights[feature] as number) * (telling[feature] as number);
  return weights;
}

export function marginOf(rows: Rows, i: number, weights: Float64Array): number {
  let margin = weights[weights.length - 1] as number;
  for (let k = rows.start[i] as number; k < (rows.start[i + 1] as number); k++)
    margin += (rows.value[k] as number) * (weights[rows.row[k] as number] as number);
  return margin;
}
