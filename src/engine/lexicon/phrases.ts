import type { Token } from '../types/text';

/** Phrases of one or more words, found by their first word. */
export type Phrases<V extends string = string> = {
  /** The longest phrase that begins at a token: how many tokens it has, and its value. */
  longestAt(tokens: readonly Token[], i: number): { length: number; value: V } | null;
};

/**
 * From `value: phrase, phrase` lines. A phrase is plain lower case; `*` at its end stands for any ending of its last
 * word; a word's possessive counts as the word.
 */
export function phrases<V extends string>(lists: Readonly<Record<V, string>>): Phrases<V> {
  const byFirst = new Map<string, { rest: readonly string[]; open: boolean; value: V }[]>();
  const stems: { stem: string; value: V }[] = [];
  for (const value of Object.keys(lists) as V[]) // Object.keys gives string; the keys are V by the parameter's type
    for (const phrase of lists[value].split(',').map((p) => p.trim().replace(/\s+/g, ' '))) {
      if (!phrase) continue;
      const open = phrase.endsWith('*');
      const [first = '', ...rest] = phrase.replace('*', '').split(' ');
      if (open && rest.length === 0) stems.push({ stem: first, value });
      else byFirst.set(first, [...(byFirst.get(first) ?? []), { rest, open, value }]);
    }
  const bit = nextBit();
  for (const first of byFirst.keys()) beginsIn.set(first, (beginsIn.get(first) ?? 0) | bit);
  for (const { stem } of stems) stemsIn.set(stem.slice(0, 3), (stemsIn.get(stem.slice(0, 3)) ?? 0) | bit);
  for (const list of byFirst.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  const stemsByHead = new Map<string, typeof stems>();
  for (const stem of stems) {
    const head = stem.stem.slice(0, 3);
    stemsByHead.set(head, [...(stemsByHead.get(head) ?? []), stem]);
  }
  return {
    longestAt(tokens, i) {
      const words = wordsOf(tokens);
      const word = words[i];
      if (!word || (word.lists & bit) === 0) return null;
      const entry =
        entryAt(words, i, word.plain) ?? (word.bare === word.plain ? undefined : entryAt(words, i, word.bare));
      if (entry) return { length: entry.rest.length + 1, value: entry.value };
      const stem = stemsByHead.get(word.head)?.find((s) => word.plain.startsWith(s.stem));
      return stem ? { length: 1, value: stem.value } : null;
    },
  };

  function entryAt(words: readonly LookUp[], i: number, first: string) {
    return byFirst.get(first)?.find(({ rest, open }) =>
      rest.every((wanted, k) => {
        const word = words[i + 1 + k];
        if (!word) return false;
        return open && k === rest.length - 1
          ? word.plain.startsWith(wanted)
          : word.plain === wanted || word.bare === wanted;
      }),
    );
  }
}

/** Which lists, as bits, have a phrase that begins with a word, and which have a stem with these first letters. */
const beginsIn = new Map<string, number>();
const stemsIn = new Map<string, number>();
let listsMade = 0;
const nextBit = (): number => 1 << listsMade++;

/** A word as the lists see it: without its hash, without its possessive, its first three letters, and who asks for it. */
type LookUp = { plain: string; bare: string; head: string; lists: number };

const lookUps = new WeakMap<readonly Token[], readonly LookUp[]>();

/** Several lists ask for the same words of a text. */
function wordsOf(tokens: readonly Token[]): readonly LookUp[] {
  const known = lookUps.get(tokens);
  if (known) return known;
  const words = tokens.map((token) => {
    const plain = token.plain.startsWith('#') ? token.plain.slice(1) : token.plain;
    const bare = plain.endsWith("'s") ? plain.slice(0, -2) : plain;
    const head = plain.slice(0, 3);
    const begins = (beginsIn.get(plain) ?? 0) | (bare === plain ? 0 : (beginsIn.get(bare) ?? 0));
    return { plain, bare, head, lists: begins | (stemsIn.get(head) ?? 0) };
  });
  lookUps.set(tokens, words);
  return words;
}
