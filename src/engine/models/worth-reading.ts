import type { Sentence } from '../types/text';

/** A sentence of a draft, by its tokens. */
export type Stretch = Pick<Sentence, 'firstToken' | 'endToken'>;

/**
 * A sentence of which "say something" is at most this (a margin of the linear model; 0 is its doubt) may add nothing but
 * length, and drown a fault in its neighbour.
 */
const LEAST = -0.6;

/** The sentences that might matter; all when none stands out. `alone` is the margin of each by itself. */
export function worthReading<Read extends Stretch>(
  sentences: readonly Read[],
  alone: readonly number[],
): readonly Read[] {
  const worth = sentences.filter((_, i) => (alone[i] ?? 0) > LEAST);
  return worth.length > 0 ? worth : sentences;
}

/** Neighbours among the sentences read; none where the whole is no longer than that. */
export function pairsOf<Read extends Stretch>(read: readonly Read[]): [Read, Read][] {
  if (read.length < 3) return [];
  return read.slice(0, -1).map((sentence, i) => [sentence, read[i + 1] ?? sentence]);
}
