import type { Sentence, Token } from '../types/text';
import type { Folded } from './fold';

const CLOSES = /^[.!?…]$/u;
const AFTER_CLOSE = /^["')\]”»]$/u;
const EMOJI = /^\p{Extended_Pictographic}$/u;
const CAPITAL = /^[\p{Lu}"“'(@#]/u;
const ABBREVIATIONS = new Set(
  'mr mrs ms miss dr prof rev revd fr sr st mt ft vs approx no nos tel ext dept hosp hon capt sgt col maj lt jr wk wks yr yrs mth mths hr hrs min mins g e i a p'.split(
    ' ',
  ),
);
/** Words that begin a sentence even after a letter on its own: `bay C. She`. */
const STARTERS = new Set('she he they it the we i this that his her my our no yes when then and but so you'.split(' '));

/** Sentences end at closing marks, at line ends, and at an emoji before a capital; not at `Mr.`, `e.g.`, `A. Khan` or `2.30`. */
export function sentencesOf(folded: string, tokens: readonly Token[], toOriginal: Folded['toOriginal']): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (!token || (next && !endsAfter(folded, tokens, i, token, next))) continue;
    const from = tokens[first]?.from ?? 0;
    sentences.push({ ...toOriginal(from, token.to), firstToken: first, endToken: i + 1 });
    first = i + 1;
  }
  return sentences;
}

function endsAfter(folded: string, tokens: readonly Token[], i: number, token: Token, next: Token): boolean {
  const gap = next.from > token.to;
  if (gap && lineEndsBetween(folded, token.to, next.from)) return true;
  if (isPlainWord(token.raw)) return false;
  if (EMOJI.test(token.raw)) return CAPITAL.test(next.raw);
  if (AFTER_CLOSE.test(token.raw)) {
    const mark = tokens[i - 1];
    return gap && mark !== undefined && mark.to === token.from && CLOSES.test(mark.raw) && CAPITAL.test(next.raw);
  }
  if (!CLOSES.test(token.raw) || CLOSES.test(next.raw) || (!gap && AFTER_CLOSE.test(next.raw))) return false;
  if (token.raw !== '.') return true;
  const before = tokens[i - 1];
  if (before === undefined || before.to !== token.from) return gap;
  if (!gap) return before.raw.length > 1 && /^\p{Lu}\p{Ll}/u.test(next.raw);
  if (before.raw.length === 1 && /\p{L}/u.test(before.raw)) return STARTERS.has(next.word);
  return !ABBREVIATIONS.has(before.word) || (before.word === 'no' && !/^\p{N}/u.test(next.raw));
}

/** Most tokens are words: they end no sentence. */
function isPlainWord(raw: string): boolean {
  const code = raw.charCodeAt(0);
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

function lineEndsBetween(folded: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = folded.charCodeAt(at);
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return true;
  }
  return false;
}
