import welsh from '../../public/_locales/cy/posted.json';
import english from '../../public/_locales/en_GB/posted.json';
import { catalogue } from '../platform/words';
import { both } from './both';
import { pointsUnder } from './points';

/** Words of the five steps after something was posted, in a file of their own: only that screen carries them. */
export const postedWords = catalogue(english, welsh);

/** Points, or with `_line` lines to copy, under a part of the catalogue: `harsh_down`. None where it has none. */
export const postedPoints = (prefix: string) => pointsUnder(english, prefix).map(both(english, welsh));
