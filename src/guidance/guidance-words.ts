import welsh from '../../public/_locales/cy/guidance.json';
import english from '../../public/_locales/en_GB/guidance.json';
import { catalogue } from '../platform/words';

/** Words of routes, lines and contacts, and around the cards, by key. Pages of others carry them: keep them few. */
export const guidanceWords = catalogue(english, welsh);
export type GuidanceKey = keyof typeof english;
