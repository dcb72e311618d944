import type { MentionKind } from '../types/mention';
import type { Text } from '../types/text';

/** A span of the folded text with its plain form. */
export type Found = { start: number; end: number; value: string };

/** One kind of typed span and how it is found. */
export type MentionFinder = { kind: MentionKind; find(text: Text): readonly Found[] };

/**
 * Run as tests. In `find` the guillemets stand around what must be found, all of it and nothing else of its kind;
 * in `leave` nothing of the kind is found.
 */
export type MentionExamples = { find: readonly string[]; leave: readonly string[] };

export const defineMention = (finder: MentionFinder): MentionFinder => finder;
