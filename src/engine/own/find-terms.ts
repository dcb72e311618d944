import type { OwnTerm } from '../types/policy';
import type { Text } from '../types/text';
import { standsAt, type TermWord, termWords, unitsOf } from './term-words';

type Spelling = { term: OwnTerm; words: readonly TermWord[] };
/** By the first word; those that begin with an open word by its first letters. */
type Spellings = {
  byFirst: ReadonlyMap<string, readonly Spelling[]>;
  byHead: ReadonlyMap<string, readonly Spelling[]>;
};

/** An open word has three letters at least. */
const headOf = (plain: string) => plain.slice(0, 3);

/** Where an own term stands. Offsets are UTF-16 units of the original, end exclusive. */
export type OwnPlace = { term: OwnTerm; start: number; end: number };

const prepared = new WeakMap<readonly OwnTerm[], Spellings>();

/** Every place of every term in a text, in the order of the text. */
export function findTerms(terms: readonly OwnTerm[], text: Text): OwnPlace[] {
  if (terms.length === 0) return [];
  const { byFirst, byHead } = spellingsOf(terms);
  const units = unitsOf(text);
  return units.flatMap(({ plain, bare, token }, at) => {
    const closed = [...(byFirst.get(plain) ?? []), ...(bare === plain ? [] : (byFirst.get(bare) ?? []))];
    const here = [...closed, ...(byHead.get(headOf(plain)) ?? [])].filter(({ words }) => standsAt(words, units, at));
    return [...new Map(here.map((spelling) => [spelling.term.id, spelling])).values()].map(({ term, words }) => {
      const last = units[at + words.length - 1]?.token ?? token;
      return { term, start: text.tokens[token]?.start ?? 0, end: text.tokens[last]?.end ?? 0 };
    });
  });
}

/** A policy's terms are read once, however often a draft is. */
function spellingsOf(terms: readonly OwnTerm[]): Spellings {
  const known = prepared.get(terms);
  if (known) return known;
  const all = terms
    .flatMap((term) => term.words.map((words) => ({ term, words: termWords(words) })))
    .filter(({ words }) => words.length > 0);
  const byFirst = new Map<string, Spelling[]>();
  const byHead = new Map<string, Spelling[]>();
  for (const spelling of all) {
    const { plain, open } = spelling.words[0] ?? { plain: '', open: false };
    const [into, key] = open ? [byHead, headOf(plain)] : [byFirst, plain];
    const sharing = into.get(key);
    if (sharing) sharing.push(spelling);
    else into.set(key, [spelling]);
  }
  const spellings = { byFirst, byHead };
  prepared.set(terms, spellings);
  return spellings;
}
