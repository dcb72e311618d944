import type { Sentence, Text } from '../types/text';
import { wholeClauses } from './whole-clauses';

/** A readable passage of the draft, offsets of the original. */
export type Passage = { start: number; end: number };

/** Tokens: a passage shorter than this is widened, one longer is cut to where the weight lies. */
const MOST_TOKENS = 18;

/**
 * The run of tokens that carries most, within one sentence or two, cut of what adds nothing at either end. The whole
 * draft when it is short.
 */
export function passageOf(text: Text, shares: Float32Array, pairs: readonly [Sentence, Sentence][]): Passage {
  const all = { from: 0, to: text.tokens.length };
  const windows = pairs.map(([first, second]) => ({ from: first.firstToken, to: second.endToken }));
  const sum = ({ from, to }: { from: number; to: number }) => shares.subarray(from, to).reduce((a, b) => a + b, 0);
  const window = windows.reduce((best, next) => (sum(next) > sum(best) ? next : best), windows[0] ?? all);
  let { from, to } = window;
  while (to - from > MOST_TOKENS || (to - from > 1 && Math.min(shares[from] ?? 0, shares[to - 1] ?? 0) <= 0)) {
    if ((shares[from] ?? 0) <= (shares[to - 1] ?? 0)) from++;
    else to--;
  }
  ({ from, to } = wholeClauses(text, { from, to }));
  const first = text.tokens[from];
  const last = text.tokens[to - 1];
  return { start: first?.start ?? 0, end: last?.end ?? text.original.length };
}
