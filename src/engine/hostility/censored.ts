import type { Token } from '../types/text';
import { slurNames } from './slurs';

/** Letters: shorter ones have too many words that fit. */
const LEAST = 3;
/** Letters: what is longer is none, however long a row of stars goes on. */
const LONGEST = Math.max(...[...slurNames].map((slur) => slur.length));

/** A slur with stars for some of its letters, `p*ki`, from a token on: the word, and how many tokens it takes; else null. */
export function censoredAt(tokens: readonly Token[], first: number): { word: string; length: number } | null {
  if (tokens[first + 1]?.raw !== '*' || tokens[first + 1]?.from !== tokens[first]?.to) return null;
  let typed = '';
  let end = first;
  while (
    end < tokens.length &&
    typed.length <= LONGEST &&
    (end === first || tokens[end]?.from === tokens[end - 1]?.to)
  ) {
    const { plain = '', raw = '' } = tokens[end] ?? {};
    if (raw !== '*' && !/^\p{L}+$/u.test(plain)) break;
    typed += raw === '*' ? '.' : plain;
    end++;
  }
  if (typed.replaceAll('.', '').length < LEAST) return null;
  const fits = new RegExp(`^${typed}$`);
  const word = [...slurNames].find((slur) => fits.test(slur));
  return word === undefined ? null : { word, length: end - first };
}
