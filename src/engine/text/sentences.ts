import type { Sentence } from '../types/text';
import type { Folded } from './fold';
import type { CutToken } from './tokens';

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
export function sentencesOf(folded: string, tokens: readonly CutToken[], toOriginal: Folded['toOriginal']): Sentence[] {
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

function endsAfter(folded: string, tokens: readonly CutToken[], i: number, token: CutToken, next: CutToken): boolean {
  const gap = next.from > token.to;
  if (gap && /[\n\r\u2028\u2029]/u.test(folded.slice(token.to, next.from))) return true;
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
