import welsh from '../../../public/_locales/cy/built-in.json';
import english from '../../../public/_locales/en_GB/built-in.json';
import { both } from '../both';

/** Principles, lines and steps of the built-in guidance, by key, in both languages. */
export const words = both(english, welsh);
