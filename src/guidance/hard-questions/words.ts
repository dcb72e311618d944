import welsh from '../../../public/_locales/cy/hard-questions.json';
import english from '../../../public/_locales/en_GB/hard-questions.json';
import { catalogue } from '../../platform/words';
import { numbered } from '../numbered';
import type { Between } from '../word-keys';

/** Words of the hard questions and around them. */
export const hardWords = catalogue(english, welsh);
type HardWord = keyof typeof english;

/** A question stands in the catalogue as `hard_<key>_<part>`; one with a part missing does not compile. */
export type QuestionKey = Between<HardWord, 'hard_', '_title'>;

/** Parts of which a question has several. `said` are statements of regulators, in the order of their sources. */
type Several = 'one' | 'other' | 'said' | 'huddle';

export const textsOf = (key: QuestionKey, part: Several): string[] =>
  numbered<HardWord>(english, `hard_${key}_${part}`).map((word) => hardWords(word));

/** What has to be added, where a question has such a thing: mostly what nobody has said. */
export function noteOf(key: QuestionKey): string | null {
  const word = `hard_${key}_note`;
  return isWord(word) ? hardWords(word) : null;
}
const isWord = (word: string): word is HardWord => Object.hasOwn(english, word);
