import welsh from '../../public/_locales/cy/pack.json';
import english from '../../public/_locales/en_GB/pack.json';
import type { Problem } from '../pack/problem';
import { catalogue } from '../platform/words';

const packWords = catalogue(english, welsh);

/** What is wrong, as a sentence in the language now spoken. */
export const sentenceOf = ({ key, fill }: Problem): string => packWords(`problem_${key}`, fill);
