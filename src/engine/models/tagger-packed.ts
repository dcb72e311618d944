import { tableOf } from './linear';
import { numberAt, readNumber, SYMBOLS } from './printable';
import { SHAPES } from './tagger-features';
import { TAGS, type TaggedKind } from './tagger-tags';

/** How the tagger's weights are written; `tools/train/tagger-pack.ts` writes it. */
export type PackedTagger = {
  features: number;
  /** Steps between sorted hashes: two digits, or the largest two and five. */
  steps: string;
  /** By feature, then tag: a digit less `MIDDLE`, times `scale`. */
  weights: string;
  scale: number;
  /** By shape, last tag (the last one: none) and tag; two digits less `FOLLOW_MIDDLE`, times `followScale`. */
  follow: string;
  followScale: number;
  /** Taken off every tag of a kind, so that precision and recall balance on held-out sentences. */
  caution: Readonly<Record<TaggedKind, number>>;
};

export type Tagger = {
  /** A bit for each 20 last bits of a known hash: most features of a text are unknown, and 128 KB stay near the processor. */
  mayKnow: Uint8Array;
  rowOf: (hash: number) => number;
  weights: Int8Array;
  scale: number;
  follow: Float64Array;
  caution: Readonly<Record<TaggedKind, number>>;
};

const SIGNS = (1 << 20) - 1;

function signsOf(hashes: Uint32Array): Uint8Array {
  const signs = new Uint8Array((SIGNS + 1) >> 3);
  for (const hash of hashes) {
    const sign = hash & SIGNS;
    signs[sign >> 3] = (signs[sign >> 3] ?? 0) | (1 << (sign & 7));
  }
  return signs;
}

export const isSigned = (signs: Uint8Array, hash: number): boolean =>
  ((signs[(hash & SIGNS) >> 3] ?? 0) & (1 << (hash & 7))) !== 0;

export const FAR = SYMBOLS * SYMBOLS - 1;
export const MIDDLE = (SYMBOLS - 1) / 2;
export const FOLLOW_MIDDLE = (SYMBOLS * SYMBOLS - 1) / 2;

export function openTagger({ features, steps, weights, scale, follow, followScale, caution }: PackedTagger): Tagger {
  const hashes = new Uint32Array(features);
  for (let i = 0, at = 0, hash = 0; i < features; i++) {
    const step = readNumber(steps, at, 2);
    hash += step === FAR ? readNumber(steps, at + 2, 5) : step;
    at += step === FAR ? 7 : 2;
    hashes[i] = hash;
  }
  const table = new Int8Array(features * TAGS);
  for (let i = 0; i < table.length; i++) table[i] = numberAt(weights, i) - MIDDLE;
  const ways = new Float64Array(SHAPES * (TAGS + 1) * TAGS);
  for (let i = 0; i < ways.length; i++) ways[i] = (readNumber(follow, 2 * i, 2) - FOLLOW_MIDDLE) * followScale;
  return { mayKnow: signsOf(hashes), rowOf: tableOf(hashes), weights: table, scale, follow: ways, caution };
}
