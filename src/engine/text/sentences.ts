import type { Sentence } from '../types/text';
import type { Folded } from './fold';
import type { CutToken } from './tokens';

const CLOSES = /^[.!?…]$/u;

/** Sentences end at closing marks and at line ends. */
export function sentencesOf(folded: string, tokens: readonly CutToken[], toOriginal: Folded['toOriginal']): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    const lineEnds = next !== undefined && folded.slice(token.to, next.from).includes('\n');
    const closes = CLOSES.test(token.raw) && (next === undefined || !CLOSES.test(next.raw));
    if (next !== undefined && !lineEnds && !closes) return;
    const from = tokens[first]?.from ?? 0;
    sentences.push({ ...toOriginal(from, token.to), firstToken: first, endToken: i + 1 });
    first = i + 1;
  });
  return sentences;
}
