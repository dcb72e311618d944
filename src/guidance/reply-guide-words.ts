import welsh from '../../public/_locales/cy/reply-guide.json';
import english from '../../public/_locales/en_GB/reply-guide.json';
import { catalogue } from '../platform/words';
import { both } from './both';

/** Words of “Should I reply?”. */
export const replyWords = catalogue(english, welsh);

/** Its lines to write, in both languages, as a pack holds them. */
export const replyLine = both(english, welsh);
