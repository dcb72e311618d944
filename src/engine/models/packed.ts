import type { Forest } from './forest';
import type { Head } from './heads';
import { type Linear, tableOf } from './linear';
import { numberAt, readNumber, SYMBOLS } from './printable';

/** How the shipped weights are written; `tools/train/pack.ts` writes it. */
export type PackedLinear = {
  features: number;
  /** Steps between sorted hashes: two digits, or the largest two and five. */
  steps: string;
  /** Rarity of each feature, a digit between `idfFrom` and `idfTo`. */
  idf: string;
  idfFrom: number;
  idfTo: number;
  /** Weights by feature, then head: a digit less 43, times the head's scale. */
  weights: string;
  scale: readonly number[];
  bias: readonly number[];
};

export type PackedForest = {
  base: number;
  /** Six digits a node: two for the feature (the largest: a leaf), two for the cut or the value, two for the way to "below". */
  nodes: string;
  roots: readonly number[];
  /** Leaf values lie between `-reach` and `reach`. */
  reach: number;
};

export type PackedForests = { cuts: readonly (readonly number[])[]; forests: Readonly<Record<Head, PackedForest>> };

export const LEAF = SYMBOLS * SYMBOLS - 1;
export const HALF = (SYMBOLS - 1) / 2;

export function openLinear({ features, steps, idf, idfFrom, idfTo, weights, scale, bias }: PackedLinear): Linear {
  const hashes = new Uint32Array(features);
  for (let i = 0, at = 0, hash = 0; i < features; i++) {
    const step = readNumber(steps, at, 2);
    hash += step === LEAF ? readNumber(steps, at + 2, 5) : step;
    at += step === LEAF ? 7 : 2;
    hashes[i] = hash;
  }
  const rarity = new Float32Array(features);
  for (let i = 0; i < features; i++) rarity[i] = idfFrom + ((idfTo - idfFrom) * numberAt(idf, i)) / (SYMBOLS - 1);
  const heads = scale.length;
  const table = new Int8Array(features * heads);
  for (let i = 0; i < table.length; i++) table[i] = numberAt(weights, i) - HALF;
  return {
    vocabulary: { rowOf: tableOf(hashes), idf: rarity },
    heads,
    weights: table,
    scale: Float32Array.from(scale),
    bias: Float32Array.from(bias),
  };
}

export function openForest({ base, nodes, roots, reach }: PackedForest, cuts: PackedForests['cuts']): Forest {
  const count = nodes.length / 6;
  const feature = new Int16Array(count);
  const value = new Float32Array(count);
  const below = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const [ask, what, step] = [
      readNumber(nodes, i * 6, 2),
      readNumber(nodes, i * 6 + 2, 2),
      readNumber(nodes, i * 6 + 4, 2),
    ];
    feature[i] = ask === LEAF ? -1 : ask;
    value[i] = ask === LEAF ? ((what / LEAF) * 2 - 1) * reach : (cuts[ask]?.[what] ?? 0);
    below[i] = i + step;
  }
  return { base, roots: Int32Array.from(roots), feature, value, below };
}
