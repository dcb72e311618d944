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
  for (const list of byFirst.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  const stemsByHead = new Map<string, typeof stems>();
  for (const stem of stems) {
    const head = stem.stem.slice(0, 3);
    stemsByHead.set(head, [...(stemsByHead.get(head) ?? []), stem]);
  }
  return {
    longestAt(tokens, i) {
      const word = plainAt(tokens, i);
      for (const bare of word.endsWith("'s") ? [word, word.slice(0, -2)] : [word]) {
        const entry = byFirst
          .get(bare)
          ?.find(({ rest, open }) =>
            rest.every((w, k) => fits(plainAt(tokens, i + 1 + k), w, open && k === rest.length - 1)),
          );
        if (entry) return { length: entry.rest.length + 1, value: entry.value };
      }
      const stem = stemsByHead.get(word.slice(0, 3))?.find((s) => word.startsWith(s.stem));
      return stem ? { length: 1, value: stem.value } : null;
    },
  };
}

const plainAt = (tokens: readonly Token[], i: number): string => (tokens[i]?.plain ?? '').replace(/^#/, '');
const fits = (word: string, wanted: string, open: boolean): boolean =>
  open ? word.startsWith(wanted) : word === wanted || word === `${wanted}'s`;
