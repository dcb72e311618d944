import MiniSearch, { type Query } from 'minisearch';
import { spokenLanguage } from '../../platform/words';
import { alsoCalled } from './synonyms';
import { welshForms } from './welsh-forms';
import { singular, wordsAsked, wordsIn } from './words-in';

/** Something that can be found. `hash` is where it is shown, without its `#`, and what it is told apart by. */
export type Findable = {
  hash: string;
  title: string;
  /** The language of the title, where it is not the one now spoken. */
  lang?: string | undefined;
  text: string;
  fromPack: boolean;
  /** Whether it is a way to go rather than a page to read: it comes sooner where both fit alike. */
  isWay?: boolean;
};

/** `nearest`: nothing held all that was asked, and these hold some of it. */
export type Found = { found: readonly Findable[]; nearest: boolean };

/** A title must outweigh any number of mentions in a text, and what people also call it stands between. */
const WEIGHTS = { title: 12, also: 4, text: 1 };
/** An organisation's own words come first where both fit alike. */
const OWN_FIRST = 1.25;
const WAY_FIRST = 1.4;

const NOTHING: Found = { found: [], nearest: false };

/** Readies a search over these, in the language now spoken; of two with one `hash` the first counts. */
export function openSearch(all: readonly Findable[]): (query: string) => Found {
  const byHash = new Map(all.toReversed().map((one) => [one.hash, one]));
  const boostDocument = (hash: string) => {
    const one = byHash.get(hash);
    return (one?.fromPack ? OWN_FIRST : 1) * (one?.isWay ? WAY_FIRST : 1);
  };
  const index = new MiniSearch({
    idField: 'hash',
    fields: Object.keys(WEIGHTS),
    tokenize: wordsIn,
    processTerm: singular,
    searchOptions: { boost: WEIGHTS, prefix: true, boostDocument },
  });
  index.addAll([...byHash.values()].map((one) => ({ ...one, also: alsoCalled(one.hash, one.title) })));

  const find = (words: readonly string[], { combineWith, typos }: Way): Findable[] => {
    const asked: Query = { combineWith, queries: words.map(anyForm), fuzzy: typos && mayDiffer };
    return index.search(asked).flatMap(({ id }) => byHash.get(id) ?? []);
  };

  return (query) => {
    const words = wordsAsked(query);
    if (words.length === 0) return NOTHING;
    const all = firstOf(ALL_OF_IT.map((way) => () => find(words, way)));
    if (words.length === 1 || all.length >= FEW) return { found: all, nearest: false };
    const some = firstOf(SOME_OF_IT.map((way) => () => find(words, way)));
    return { found: [...new Set([...all, ...some])], nearest: all.length === 0 && some.length > 0 };
  };
}

type Way = { combineWith: 'AND' | 'OR'; typos: boolean };

/** As it was typed, or else as it may have been meant. */
const ALL_OF_IT: readonly Way[] = [
  { combineWith: 'AND', typos: false },
  { combineWith: 'AND', typos: true },
];
/** A whole question holds words that no answer has: with so few answers to all of it, those to some of it come after. */
const SOME_OF_IT: readonly Way[] = [
  { combineWith: 'OR', typos: false },
  { combineWith: 'OR', typos: true },
];
const FEW = 3;

function firstOf<T>(ways: readonly (() => T[])[]): T[] {
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return found;
  }
  return [];
}

const anyForm = (word: string): Query =>
  spokenLanguage() === 'cy' ? { combineWith: 'OR', queries: welshForms(word) } : word;

/** How many letters may be wrong. In a short word every other letter makes another word. */
const mayDiffer = ({ length }: string): number | false => (length < 4 ? false : length < 8 ? 1 : 2);
