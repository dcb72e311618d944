import welsh from '../../public/_locales/cy/pack.json';
import english from '../../public/_locales/en_GB/pack.json';
import type { Problem, ProblemKey } from '../pack/problem';
import type { Sentence } from '../platform/kept-pack';
import { catalogue } from '../platform/words';

const packWords = catalogue(english, welsh);

/** What is wrong, as a sentence in the language now spoken. */
export const sentenceOf = ({ key, fill }: Pick<Problem, 'key' | 'fill'>): string => packWords(`problem_${key}`, fill);

/** The same of what was kept, perhaps by an older version that knew other sentences. */
export const sentenceOfKept = ({ key, fill }: Sentence): string =>
  isProblem(key) ? sentenceOf({ key, fill }) : sentenceOf({ key: 'not_a_pack' });

const isProblem = (key: string): key is ProblemKey => `problem_${key}` in english;
