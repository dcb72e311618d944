import type { Token } from '../types/text';
import { wordOfEmoji } from './emoji-words';
import type { Folded } from './fold';
import { longForm } from './short-forms';

/** Words with inner apostrophes and hyphens, numbers with inner marks, hashtags, handles and single marks. */
const TOKEN = /[@#]?[\p{L}\p{M}\p{N}_]+(?:['-][\p{L}\p{M}\p{N}]+|(?<=\p{N})[./:,]\p{N}[\p{L}\p{M}\p{N}]*)*|[^\s]/gu;
const BEYOND_ASCII = /[^\0-\x7F]/u;
const MARKS = /\p{M}/gu;

/** A word without its accents, lower case: Siân and sian, Tŷ and ty are one. */
export const plainOf = (word: string): string =>
  BEYOND_ASCII.test(word) ? word.normalize('NFD').replace(MARKS, '').toLowerCase() : word.toLowerCase();

/** Cuts the folded text into tokens; their sentences are told afterwards. */
export function tokensOf(folded: string, toOriginal: Folded['toOriginal']): Token[] {
  const matches = [...folded.matchAll(TOKEN)];
  return matches.map(({ 0: raw, index: from }, i) => {
    const to = from + raw.length;
    const { start, end } = toOriginal(from, to);
    const word = raw.toLowerCase();
    const isBesideNumber = isNumber(matches[i - 1]?.[0]) || isNumber(matches[i + 1]?.[0]);
    const plain = plainOf(word);
    const spoken = wordOfEmoji(raw) ?? longForm(raw, isBesideNumber) ?? plain;
    return { word, plain, spoken, raw, start, end, from, to, sentence: 0 };
  });
}

const isNumber = (raw: string | undefined): boolean => raw !== undefined && /\d/.test(raw);

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
