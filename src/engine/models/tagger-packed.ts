import { readColumn } from './columns';
import { readNumber, SYMBOLS } from './printable';
import { readHashes } from './sorted-hashes';
import { SHAPES } from './tagger-features';
import { TAGS, type TaggedKind } from './tagger-tags';

/** How the tagger's weights are written; `tools/train/tagger-pack.ts` writes it. */
export type PackedTagger = {
  features: number;
  hashes: readonly string[];
  /** A column for each tag, in steps of `scale`. */
  weights: readonly string[];
  scale: number;
  /** By shape, last tag (the last one: none) and tag; two digits less `FOLLOW_MIDDLE`, times `followScale`. */
  follow: string;
  followScale: number;
  /** Taken off every tag of a kind, so that precision and recall balance on held-out sentences. */
  caution: Readonly<Record<TaggedKind, number>>;
};

/** An opened tagger; `slots` is what `rowIn` looks a feature up in, `weights` has `STRIDE` numbers a row. */
export type Tagger = {
  slots: Int32Array;
  weights: Int8Array;
  scale: number;
  follow: Float64Array;
  caution: Readonly<Record<TaggedKind, number>>;
};

/** Eight, so that no row lies across two lines of the processor's memory: finding them is all that the tagger costs. */
export const STRIDE = 8;
const SLOTS = 1 << 17;
const TAG_BITS = 15;

/** Places rows by the last 17 bits of their hash; each slot holds a row and the other bits, so that one look is enough. */
function slotsOf(hashes: Uint32Array): Int32Array {
  const slots = new Int32Array(SLOTS);
  hashes.forEach((hash, row) => {
    let at = hash & (SLOTS - 1);
    while (slots[at] !== 0) at = (at + 1) & (SLOTS - 1);
    slots[at] = ((row + 1) << TAG_BITS) | (hash >>> 9);
  });
  return slots;
}

/** The row of a feature; -1 when it has none. */
export function rowIn(slots: Int32Array, hash: number): number {
  const tag = hash >>> 9;
  for (let at = hash & (SLOTS - 1); ; at = (at + 1) & (SLOTS - 1)) {
    const slot = slots[at] ?? 0;
    if (slot === 0) return -1;
    if ((slot & ((1 << TAG_BITS) - 1)) === tag) return (slot >> TAG_BITS) - 1;
  }
}

export const FOLLOW_MIDDLE = (SYMBOLS * SYMBOLS - 1) / 2;

export function openTagger({ features, hashes, weights, scale, follow, followScale, caution }: PackedTagger): Tagger {
  const table = new Int8Array(features * STRIDE);
  weights.forEach((text, tag) => {
    readColumn(text, table, tag, STRIDE);
  });
  const ways = new Float64Array(SHAPES * (TAGS + 1) * TAGS);
  for (let i = 0; i < ways.length; i++) ways[i] = (readNumber(follow, 2 * i, 2) - FOLLOW_MIDDLE) * followScale;
  return { slots: slotsOf(readHashes(hashes, features)), weights: table, scale, follow: ways, caution };
}
