import { freshHex, slowMark } from './slow-mark';

/** Marks of words with the salt of this browser, each made once and beside the page's work. */
export type SaltedMarks = {
  /** The mark, where it was made already; else it is begun, and `onMade` hears when it is there. */
  of(words: string, onMade: (mark: string) => void): string | null;
  /** The mark and its salt, which is new where none was kept yet. */
  make(words: string): Promise<{ salt: string; mark: string }>;
  forget(): void;
};

export function saltedMarks(keptSalt: () => string | null | undefined): SaltedMarks {
  /** By salt and words; null while it is being made. */
  const marks = new Map<string, string | null>();
  let salt: string | null = null;
  const keyOf = (words: string) => {
    salt = keptSalt() ?? salt ?? freshHex(16);
    return { salt, key: `${salt} ${words}` };
  };
  async function make(words: string) {
    const { salt, key } = keyOf(words);
    const mark = marks.get(key) ?? (await slowMark(salt, words));
    marks.set(key, mark);
    return { salt, mark };
  }
  return {
    of(words, onMade) {
      const { key } = keyOf(words);
      const mark = marks.get(key);
      if (mark === undefined) {
        marks.set(key, null);
        void make(words).then((made) => onMade(made.mark));
      }
      return mark ?? null;
    },
    make,
    forget: () => marks.clear(),
  };
}
