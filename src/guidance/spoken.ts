import type { Words } from '../pack/shapes/text';
import { LANGUAGES, type Language } from '../platform/language';
import { spokenLanguage } from '../platform/words';

/** A text in the language now spoken, or else in the one that a pack has; with `lang` where that is another. */
export function spoken(words: Words): { text: string; lang?: Language } {
  const wanted = spokenLanguage();
  const text = words[wanted];
  if (text !== undefined) return { text };
  const other = LANGUAGES.find((language) => words[language] !== undefined);
  return other ? { text: words[other] ?? '', lang: other } : { text: '' };
}

/** The text alone, where nothing can be marked as being in another language. */
export const textOf = (words: Words): string => spoken(words).text;
