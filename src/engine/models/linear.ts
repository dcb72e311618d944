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
  const begun = new Float32Array(heads);
  addUp(begun, known, always, linear);
  return (from, to) => {
    const scores = begun.slice();
    addUp(scores, known, within(from, to), linear);
    for (let head = 0; head < heads; head++)
      scores[head] = (scores[head] ?? 0) * (scale[head] ?? 0) + (bias[head] ?? 0);
    return scores;
  };
}

function addUp(scores: Float32Array, { row, group }: Known, part: Part, { vocabulary, heads, weights }: Linear) {
  const { idf } = vocabulary;
  for (const i of part.at) {
    const known = row[i] ?? 0;
    const value = (idf[known] ?? 0) * (part.scale[group[i] ?? 0] ?? 0);
    const at = known * heads;
    for (let head = 0; head < heads; head++) scores[head] = (scores[head] ?? 0) + value * (weights[at + head] ?? 0);
  }
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
