import type { Token } from '../types/text';

export type Whose = 'mine' | 'theirs' | 'somebody';

const MINE: ReadonlySet<string> = new Set(['my', 'our', 'mine']);
const THEIRS: ReadonlySet<string> = new Set(['his', 'her', 'their', 'your', 'whose']);
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'this', 'that', 'another', 'some', 'one', 'and']);
const SAYS_ME: ReadonlySet<string> = new Set(['as', "i'm", 'im', 'am', 'being', 'being', 'become', 'became']);
const LETTER = /^\p{L}/u;

/** "my own wee mum": how many words may stand between the possessive and whom it tells of. */
const REACH = 3;

/** Whose somebody is, told by the few words before; `from` is where those words may begin at the earliest. */
export function whose(tokens: readonly Token[], first: number, from: number): Whose {
  for (let i = first - 1; i >= Math.max(from, first - 1 - REACH); i--) {
    const word = tokens[i]?.plain ?? '';
    if (MINE.has(word)) return 'mine';
    if (THEIRS.has(word) || word.endsWith("'s")) return 'theirs';
    if (ARTICLES.has(word) || !LETTER.test(word)) return 'somebody';
  }
  return 'somebody';
}

/** `as a nurse`, `I'm a nurse`: the noun is the author. */
export function isAuthor(tokens: readonly Token[], first: number): boolean {
  const article = ARTICLES.has(tokens[first - 1]?.plain ?? '') ? 1 : 0;
  return SAYS_ME.has(tokens[first - 1 - article]?.plain ?? '');
}
