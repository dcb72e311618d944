import type { Token } from '../types/text';
import { wordOfEmoji } from './emoji-words';
import type { Folded } from './fold';

/** Words with inner apostrophes and hyphens, numbers with inner marks, hashtags, handles and single marks. */
const TOKEN = /[@#]?[\p{L}\p{M}\p{N}_]+(?:['-][\p{L}\p{M}\p{N}]+|(?<=\p{N})[./:,]\p{N}[\p{L}\p{M}\p{N}]*)*|[^\s]/gu;
const BEYOND_ASCII = /[^\0-\x7F]/u;
const MARKS = /\p{M}/gu;

/** A word without its accents, lower case: Siân and sian, Tŷ and ty are one. */
export const plainOf = (word: string): string =>
  BEYOND_ASCII.test(word) ? word.normalize('NFD').replace(MARKS, '').toLowerCase() : word.toLowerCase();

/** Cuts the folded text into tokens; their sentences are told afterwards. */
export function tokensOf(folded: string, toOriginal: Folded['toOriginal']): Token[] {
  const tokens: Token[] = [];
  for (const match of folded.matchAll(TOKEN)) {
    const raw = match[0];
    const from = match.index;
    const to = from + raw.length;
    const { start, end } = toOriginal(from, to);
    const word = raw.toLowerCase();
    tokens.push({ word, plain: wordOfEmoji(raw) ?? plainOf(word), raw, start, end, from, to, sentence: 0 });
  }
  return tokens;
}

/** The first token that ends after an offset of the original text; as many as there are when none does. */
export function firstTokenAfter(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
