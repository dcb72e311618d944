import { addUp } from './add-up';
import { ALL, type Known, type Part, partsOf, type Range, type Vector, type Vocabulary } from './vector';

/** One row of weights for each known feature, one column for each head. */
export type Linear = {
  vocabulary: Vocabulary;
  heads: number;
  weights: Int8Array;
  scale: Float32Array;
  bias: Float32Array;
};

/**
 * The score of each head for any tokens: a margin, below zero for "no". What counts for every range is added up once.
 */
export function scorerOf(known: Known, linear: Linear): (ranges?: readonly Range[]) => Float32Array {
  const { vocabulary, heads, scale, bias } = linear;
  const { always, within } = partsOf(known, vocabulary);
  const begun = new Float64Array(heads);
  addPart(begun, known, always, linear);
  return (ranges = ALL) => {
    const sums = begun.slice();
    addPart(sums, known, within(ranges), linear);
    return Float32Array.from(sums, (sum, head) => sum * (scale[head] ?? 0) + (bias[head] ?? 0));
  };
}

/** Adds a part of the known features, each group scaled. */
export function addPart(sums: Float64Array, { row, group }: Known, { at, scale }: Part, linear: Linear) {
  const { vocabulary, heads, weights } = linear;
  const begins = new Int32Array(at.length);
  const values = new Float64Array(at.length);
  for (let i = 0; i < at.length; i++) {
    const known = row[at[i] ?? 0] ?? 0;
    begins[i] = known * heads;
    values[i] = (vocabulary.idf[known] ?? 0) * (scale[group[at[i] ?? 0] ?? 0] ?? 0);
  }
  addUp(sums, 0, heads, weights, begins, values, at.length);
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

/** Bits of a table's entry that tell most strangers from the row's own hash without a look at it. */
const TAG_BITS = 13;
const TAG = (1 << TAG_BITS) - 1;
const EMPTY = -1;

/** An open-addressing table from hashes of 24 bits to fewer than 2^18 rows; -1 for what is not known. */
export function tableOf(hashes: Uint32Array): (hash: number) => number {
  let size = 1024;
  while (size < hashes.length * 2) size *= 2;
  const entries = new Int32Array(size).fill(EMPTY);
  const mask = size - 1;
  for (let row = 0; row < hashes.length; row++) {
    const hash = hashes[row] ?? 0;
    let slot = Math.imul(hash, 0x9e3779b1) >>> 8;
    while ((entries[slot & mask] ?? EMPTY) !== EMPTY) slot++;
    entries[slot & mask] = (row << TAG_BITS) | (hash & TAG);
  }
  return (hash) => {
    for (let slot = Math.imul(hash, 0x9e3779b1) >>> 8; ; slot++) {
      const entry = entries[slot & mask] ?? EMPTY;
      if (entry === EMPTY) return -1;
      if ((entry & TAG) === (hash & TAG) && hashes[entry >>> TAG_BITS] === hash) return entry >>> TAG_BITS;
    }
  };
}
