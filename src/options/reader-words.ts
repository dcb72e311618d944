import welsh from '../../public/_locales/cy/reader.json';
import english from '../../public/_locales/en_GB/reader.json';
import { catalogue } from '../platform/words';

/** What the settings say of the deep reader. */
export const readerWords = catalogue(english, welsh);
export type ReaderKey = keyof typeof english;
