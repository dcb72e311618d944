import type { Seen } from '../engine/models/features';
import { HEADS } from '../engine/models/heads';
import { toProbability } from '../engine/models/odds';
import { passageOf } from '../engine/models/passage';
import { pairsOf } from '../engine/models/worth-reading';
import type { Reading } from '../engine/types/reading';
import type { Said } from '../platform/reader-wire';

/** What the reader said of a draft, as the engine weighs it: chances, and where the words stand on which each rests. */
export function toReading(text: string, { text: read }: Seen, { logits, looks }: Said): Reading {
  const where = looks.flatMap(({ label, words }) => {
    const head = HEADS[label];
    if (head === undefined || head === 'any' || head === 'pause' || words.length === 0) return [];
    const shares = new Float32Array(read.tokens.length);
    for (const { word, share } of words) shares[word] = share;
    return [[head, passageOf(read, shares, pairsOf(read.sentences))]];
  });
  return {
    text,
    // every head is set
    says: Object.fromEntries(HEADS.map((head, label) => [head, toProbability(logits[label] ?? 0)])) as Reading['says'],
    where: Object.fromEntries(where),
  };
}
