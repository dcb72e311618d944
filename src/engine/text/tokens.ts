import type { Token } from '../types/text';
import type { Folded } from './fold';

/** Words with inner apostrophes and hyphens, numbers, hashtags, handles and single marks. */
const TOKEN = /[@#]?[\p{L}\p{M}\p{N}_]+(?:['’\-/.][\p{L}\p{M}\p{N}]+)*|[^\s]/gu;

export type CutToken = Omit<Token, 'sentence'> & { from: number; to: number };

/** Cuts the folded text into tokens; `from` and `to` are offsets in the folded text. */
export function tokensOf(folded: string, toOriginal: Folded['toOriginal']): CutToken[] {
  const tokens: CutToken[] = [];
  for (const match of folded.matchAll(TOKEN)) {
    const from = match.index;
    const to = from + match[0].length;
    tokens.push({
      word: match[0].toLowerCase().replaceAll('’', "'"),
      raw: match[0],
      from,
      to,
      ...toOriginal(from, to),
    });
  }
  return tokens;
}
