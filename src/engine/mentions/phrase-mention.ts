import type { Phrases } from '../lexicon/phrases';
import type { Text } from '../types/text';
import type { Found } from './define-mention';

/** Every phrase of a list in a text, longest first, none inside another. */
export function findPhrases(
  text: Text,
  list: Phrases,
  leaves: (first: number, end: number) => boolean = () => false,
): Found[] {
  const found: Found[] = [];
  for (let i = 0; i < text.tokens.length; ) {
    const phrase = list.longestAt(text.tokens, i);
    const end = i + (phrase?.length ?? 0);
    const from = text.tokens[i]?.from ?? 0;
    const to = text.tokens[end - 1]?.to ?? from;
    if (phrase && !leaves(i, end)) found.push({ start: from, end: to, value: phrase.value });
    i = phrase ? end : i + 1;
  }
  return found;
}
