import type { OwnTerm } from '../types/policy';
import type { Text } from '../types/text';
import { standsAt, type TermWord, termWords, unitsOf } from './term-words';

type Spelling = { term: OwnTerm; words: readonly TermWord[] };
type Spellings = { byFirst: ReadonlyMap<string, readonly Spelling[]>; open: readonly Spelling[] };

/** Where an own term stands. Offsets are UTF-16 units of the original, end exclusive. */
export type OwnPlace = { term: OwnTerm; start: number; end: number };

const prepared = new WeakMap<readonly OwnTerm[], Spellings>();

/** Every place of every term in a text, in the order of the text. */
export function findTerms(terms: readonly OwnTerm[], text: Text): OwnPlace[] {
  if (terms.length === 0) return [];
  const { byFirst, open } = spellingsOf(terms);
  const units = unitsOf(text);
  return units.flatMap(({ plain, bare, token }, at) => {
    const closed = [...(byFirst.get(plain) ?? []), ...(bare === plain ? [] : (byFirst.get(bare) ?? []))];
    const here = [...closed, ...open].filter(({ words }) => standsAt(words, units, at));
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
  for (const spelling of all.filter(({ words }) => !words[0]?.open)) {
    const first = spelling.words[0]?.plain ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), spelling]);
  }
  const spellings = { byFirst, open: all.filter(({ words }) => words[0]?.open) };
  prepared.set(terms, spellings);
  return spellings;
}
