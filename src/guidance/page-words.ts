import welsh from '../../public/_locales/cy/guidance-pages.json';
import english from '../../public/_locales/en_GB/guidance-pages.json';
import { catalogue } from '../platform/words';

/** Words around cards, routes, lines and contacts on our own pages. */
export const pageWords = catalogue(english, welsh);
