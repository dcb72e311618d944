import type { Features } from '../models/features';
import { kindOf, toHash24, withPart } from '../models/hash';
import { loadedClass } from './loaded-words';
import type { Said } from './statements';

const NOT = new Set(
  "not no never none nobody nothing without don't dont doesn't doesnt didn't didnt isn't isnt wasn't wasnt aren't arent weren't werent can't cant cannot couldn't won't wont wouldn't wouldnt shouldn't shouldnt hasn't haven't hadn't ain't aint neither nor".split(
    ' ',
  ),
);
const NOT_ENDS = /^(?:[,;:.!?]|but|although|though|however|except|because|so|and|then|yet|who|that)$/;
/** Words: how far "not" reaches, and how near a word stands to whom it is said of. */
const REACH = 5;
const NEAR = 5;
/** Marks of who or what is spoken of: no word of judgement, so no "not" turns them round. */
const NAMES = /^⟨(?!hate|harm|out|beast|bad|good|like)/;
const IS_MARK = /^⟨(?:group|member|slur)⟩$/;

const WORD = kindOf('1');
const PAIR = kindOf('2');
const THREE = kindOf('3');
const SKIP = kindOf('s');
const FIRST = kindOf('f');
const AFTER = kindOf('a');
const AHEAD = kindOf('b');
const LETTERS = kindOf('c');
const CLASS_PAIR = kindOf('2c');
const CLASS_THREE = kindOf('3c');
const CLASS_FOUR = kindOf('4c');
const CLASS_SKIP = kindOf('sc');
const CLASS_AFTER = kindOf('ac');
const CLASS_AHEAD = kindOf('bc');
const CLASS = kindOf('1x');
const SHORTEST = 3;
const LONGEST = 5;
const END = '⟨end⟩';

/**
 * What the hostile model sees of a statement: words (those under a negation by another name), neighbours, on which side
 * of the people they stand and how near, and letters. No feature says which people.
 */
export function hostileFeatures(said: readonly Said[]): Features {
  const hash: number[] = [];
  const group: number[] = [];
  const token: number[] = [];
  const bare = said.map(({ word }) => word);
  const words = negated(bare);
  const classes = negated(bare.map(loadedClass));
  const { after, before } = sides(words);
  words.forEach((word, i) => {
    const add = (of: number, state: number) => {
      hash.push(toHash24(state));
      group.push(of);
      token.push(said[i]?.token ?? -1);
    };
    const [next = END, third = END] = words.slice(i + 1, i + 3);
    add(0, withPart(WORD, word));
    add(0, withPart(withPart(PAIR, word), next));
    add(0, withPart(withPart(withPart(THREE, word), next), third));
    add(0, withPart(withPart(SKIP, word), third));
    if (i === 0) add(0, withPart(withPart(FIRST, word), next));
    if (isNear(after[i])) add(0, withPart(AFTER, word));
    if (isNear(before[i])) add(0, withPart(AHEAD, word));
    const [kind = word, second = END, other = END, fourth = END] = classes.slice(i, i + 4);
    if (kind !== word) {
      add(0, withPart(CLASS, kind));
      if (isNear(after[i])) add(0, withPart(CLASS_AFTER, kind));
      if (isNear(before[i])) add(0, withPart(CLASS_AHEAD, kind));
    }
    if (kind !== word || second !== next) add(0, withPart(withPart(CLASS_PAIR, kind), second));
    if (kind !== word || second !== next || other !== third)
      add(0, withPart(withPart(withPart(CLASS_THREE, kind), second), other));
    if (kind !== word || other !== third) add(0, withPart(withPart(CLASS_SKIP, kind), other));
    add(0, withPart(withPart(withPart(withPart(CLASS_FOUR, kind), second), other), fourth));
    if (word.startsWith('⟨') || word.startsWith('¬')) return;
    const letters = ` ${word} `;
    for (let length = SHORTEST; length <= LONGEST; length++)
      for (let at = 0; at + length <= letters.length; at++) add(1, withPart(LETTERS, letters.slice(at, at + length)));
  });
  return { hash: Int32Array.from(hash), group: Uint8Array.from(group), token: Int32Array.from(token) };
}

const isNear = (words: number | undefined): boolean => words !== undefined && words > 0 && words <= NEAR;

/** A word under "not" is another word. */
export function negated(words: readonly string[]): string[] {
  let left = 0;
  return words.map((word) => {
    if (NOT_ENDS.test(word)) left = 0;
    const here = left > 0 && !NAMES.test(word) ? `¬${word}` : word;
    left = NOT.has(word) ? REACH : left - 1;
    return here;
  });
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
