import { type Known, type Part, partsOf, type Vector, type Vocabulary } from './vector';

/** One row of weights for each known feature, one column for each head. */
export type Linear = {
  vocabulary: Vocabulary;
  heads: number;
  weights: Int8Array;
  scale: Float32Array;
  bias: Float32Array;
};

/**
 * The score of each head for any range of tokens: a margin, below zero for "no". What counts for every range is added
 * up once.
 */
export function scorerOf(known: Known, linear: Linear): (from: number, to: number) => Float32Array {
  const { vocabulary, heads, scale, bias } = linear;
  const { always, within } = partsOf(known, vocabulary);
  const begun = new Float64Array(heads);
  addUp(begun, known, always, linear);
  return (from, to) => {
    const sums = begun.slice();
    addUp(sums, known, within(from, to), linear);
    return Float32Array.from(sums, (sum, head) => sum * (scale[head] ?? 0) + (bias[head] ?? 0));
  };
}

/** Sums stay in registers for this many heads at a time: three times as fast as adding to memory. */
const ABREAST = 5;

function addUp(sums: Float64Array, { row, group }: Known, { at, scale }: Part, { vocabulary, heads, weights }: Linear) {
  const begins = new Int32Array(at.length);
  const values = new Float64Array(at.length);
  for (let i = 0; i < at.length; i++) {
    const known = row[at[i] ?? 0] ?? 0;
    begins[i] = known * heads;
    values[i] = (vocabulary.idf[known] ?? 0) * (scale[group[at[i] ?? 0] ?? 0] ?? 0);
  }
  for (let head = 0; head < heads; head += ABREAST) {
    let a = sums[head] ?? 0;
    let b = sums[head + 1] ?? 0;
    let c = sums[head + 2] ?? 0;
    let d = sums[head + 3] ?? 0;
    let e = sums[head + 4] ?? 0;
    for (let i = 0; i < values.length; i++) {
      const value = values[i] ?? 0;
      const from = (begins[i] ?? 0) + head;
      a += value * (weights[from] ?? 0);
      b += value * (weights[from + 1] ?? 0);
      c += value * (weights[from + 2] ?? 0);
      d += value * (weights[from + 3] ?? 0);
      e += value * (weights[from + 4] ?? 0);
    }
    // what lies beyond the last head falls outside the array and is dropped
    sums[head] = a;
    sums[head + 1] = b;
    sums[head + 2] = c;
    sums[head + 3] = d;
    sums[head + 4] = e;
  }
}

/** The score of each head for one vector. */
export function scoresOf({ row, value }: Vector, { heads, weights, scale, bias }: Linear): Float32Array {
  const sums = new Float64Array(heads);
  for (let i = 0; i < row.length; i++) {
    const at = (row[i] ?? 0) * heads;
    for (let head = 0; head < heads; head++)
      sums[head] = (sums[head] ?? 0) + (value[i] ?? 0) * (weights[at + head] ?? 0);
  }
  return Float32Array.from(sums, (sum, head) => sum * (scale[head] ?? 0) + (bias[head] ?? 0));
}

/** What each token of the draft adds to one head: how the words that carry a finding are found. */
export function tokenShares(
  vector: Vector,
  { heads, weights, scale }: Linear,
  head: number,
  tokens: number,
): Float32Array {
  const shares = new Float32Array(tokens);
  for (let i = 0; i < vector.row.length; i++) {
    const token = vector.token[i] ?? -1;
    if (token < 0) continue;
    const weight = (weights[(vector.row[i] ?? 0) * heads + head] ?? 0) * (scale[head] ?? 0);
    shares[token] = (shares[token] ?? 0) + (vector.value[i] ?? 0) * weight;
  }
  return shares;
}

/** An open-addressing table from hashes of 24 bits to rows; -1 for what is not known. */
export function tableOf(hashes: Uint32Array): (hash: number) => number {
  let size = 1024;
  while (size < hashes.length * 2) size *= 2;
  const rows = new Int32Array(size).fill(-1);
  const mask = size - 1;
  for (let row = 0; row < hashes.length; row++) {
    let slot = Math.imul(hashes[row] ?? 0, 0x9e3779b1) >>> 8;
    while ((rows[slot & mask] ?? -1) >= 0) slot++;
    rows[slot & mask] = row;
  }
  return (hash) => {
    for (let slot = Math.imul(hash, 0x9e3779b1) >>> 8; ; slot++) {
      const row = rows[slot & mask] ?? -1;
      if (row < 0 || hashes[row] === hash) return row;
    }
  };
}
