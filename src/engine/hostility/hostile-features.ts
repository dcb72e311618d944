import type { Features } from '../models/features';
import { kindOf, toHash24, withPart } from '../models/hash';
import { NEGATIONS } from '../text/negations';
import { loadedClasses } from './loaded-words';
import type { Said } from './statements';

const NOT_ENDS = /^(?:[,;:.!?]|but|although|though|however|except|because|so|and|then|yet|who|that)$/;
/** Words: how far "not" reaches, and how near a word stands to whom it is said of. */
const REACH = 5;
const NEAR = 5;
/** Marks of who or what is spoken of: no word of judgement, so no "not" turns them round. */
const NAMES = /^⟨(?!hate|harm|out|beast|bad|good|like|due|curse)/;
const IS_MARK = /^⟨(?:group|member|slur)⟩$/;

const WORD = kindOf('1');
const PAIR = kindOf('2');
const THREE = kindOf('3');
const SKIP = kindOf('s');
const FIRST = kindOf('f');
const AFTER = kindOf('a');
const AHEAD = kindOf('b');
const LETTERS = kindOf('c');
/** Groups of `models/features`: letters weigh half of what words do, for they only guess. */
const WORDS = 0;
const SPELLING = 2;
const SHORTEST = 3;
const LONGEST = 5;
const END = '⟨end⟩';

/**
 * What the hostile model sees of a statement: words (loaded ones as their class, those under a negation by another name),
 * neighbours, on which side
 * of the people they stand and how near, and letters. No feature says which people.
 */
export function hostileFeatures(said: readonly Said[]): Features {
  const hash: number[] = [];
  const group: number[] = [];
  const token: number[] = [];
  const words = negated(loadedClasses(said.map(({ word }) => word)));
  const { after, before } = sides(words);
  words.forEach((word, i) => {
    const add = (of: number, state: number) => {
      hash.push(toHash24(state));
      group.push(of);
      token.push(said[i]?.token ?? -1);
    };
    const [next = END, third = END, fourth = END] = words.slice(i + 1, i + 4);
    const pair = withPart(withPart(PAIR, word), next);
    const three = withPart(withPart(withPart(THREE, word), next), third);
    add(WORDS, withPart(WORD, word));
    add(WORDS, pair);
    add(WORDS, three);
    add(WORDS, withPart(three, fourth));
    add(WORDS, withPart(withPart(SKIP, word), third));
    if (i === 0) add(WORDS, withPart(withPart(FIRST, word), next));
    if (isNear(after[i])) add(WORDS, withPart(AFTER, word));
    if (isNear(before[i])) add(WORDS, withPart(AHEAD, word));
    const typed = said[i]?.word ?? '';
    if (typed.startsWith('⟨') || word.startsWith('¬')) return;
    const letters = ` ${typed} `;
    for (let length = SHORTEST; length <= LONGEST; length++)
      for (let at = 0; at + length <= letters.length; at++)
        add(SPELLING, withPart(LETTERS, letters.slice(at, at + length)));
  });
  return { hash: Int32Array.from(hash), group: Uint8Array.from(group), token: Int32Array.from(token) };
}

const isNear = (words: number | undefined): boolean => words !== undefined && words > 0 && words <= NEAR;

/** "Nothing is more vile than": the comparison takes the "not" away. */
const MORE = /^(?:more|worse|less|lower|as|so|\w+er|enough)$/;

/** A word under "not" is another word. */
export function negated(words: readonly string[]): string[] {
  let left = 0;
  return words.map((word, i) => {
    if (NOT_ENDS.test(word)) left = 0;
    const here = left > 0 && !NAMES.test(word) ? `¬${word}` : word;
    left = NEGATIONS.has(word) && !isCompared(words, i) ? REACH : left - 1;
    return here;
  });
}

function isCompared(words: readonly string[], not: number): boolean {
  const ahead = words.slice(not + 1, not + 9);
  const than = ahead.findIndex((word) => word === 'than' || word === 'as' || word === '¬as');
  return than > 0 && ahead.slice(0, than + 1).some((word) => MORE.test(word) && word !== 'than');
}

/** For each word, how many words past the last mark and how many ahead of the next. */
function sides(words: readonly string[]): { after: number[]; before: number[] } {
  const after: number[] = [];
  const before: number[] = [];
  let gap = 99;
  words.forEach((word, i) => {
    gap = IS_MARK.test(word) ? 0 : gap + 1;
    after[i] = gap;
  });
  gap = 99;
  for (let i = words.length - 1; i >= 0; i--) {
    gap = IS_MARK.test(words[i] ?? '') ? 0 : gap + 1;
    before[i] = gap;
  }
  return { after, before };
}
