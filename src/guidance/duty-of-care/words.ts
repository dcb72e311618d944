import welsh from '../../../public/_locales/cy/duty-of-care.json';
import english from '../../../public/_locales/en_GB/duty-of-care.json';
import { catalogue } from '../../platform/words';
import { both } from '../both';
import { numbered } from '../numbered';
import type { Between } from '../word-keys';

/** Words of the pages on duty of care and around them. */
export const careWords = catalogue(english, welsh);
type CareWord = keyof typeof english;

/** A page stands in the catalogue as `care_<key>_<part>`; one with a part missing does not compile. */
export type CareKey = Between<CareWord, 'care_', '_title'>;

/** Lines to copy, in both languages, as those of a pack are. */
export const linesOfCare = both(english, welsh);

/** What to do when it has gone badly, in order. */
export const afterwards = (key: CareKey): string[] =>
  numbered<CareWord>(english, `care_${key}_after`).map((word) => careWords(word));
