import { LANGUAGES, type PackLanguage, type Words } from './shapes/text';

/** Texts by language with where they stand: `cards.3.why`. */
export type WordsAt = { path: string; words: Words };
/** One text with where it stands: `cards.3.why.en-GB`. */
export type TextAt = { path: string; text: string; language: PackLanguage };

/** All texts by language under a part of a pack. */
export function eachWords(part: unknown, path = ''): WordsAt[] {
  if (Array.isArray(part)) return part.flatMap((one, i) => eachWords(one, below(path, i)));
  if (typeof part !== 'object' || part === null) return [];
  if (isWords(part)) return [{ path, words: part }];
  return Object.entries(part).flatMap(([key, value]) => eachWords(value, below(path, key)));
}

export const eachText = (part: unknown, path = ''): TextAt[] =>
  eachWords(part, path).flatMap(({ path: at, words }) =>
    LANGUAGES.flatMap((language) => {
      const text = words[language];
      return text === undefined ? [] : [{ path: below(at, language), text, language }];
    }),
  );

const below = (path: string, key: string | number) => (path === '' ? String(key) : `${path}.${key}`);

/** In a pack that has its shape nothing else is an object whose only keys are languages; an empty one says nothing yet. */
const isWords = (part: object): part is Words =>
  Object.entries(part).length > 0 &&
  Object.entries(part).every(([key, value]) => LANGUAGES.some((one) => one === key) && typeof value === 'string');
