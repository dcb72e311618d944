import welsh from '../../public/_locales/cy/tell.json';
import english from '../../public/_locales/en_GB/tell.json';
import { catalogue } from '../platform/words';

/** Words of the note to those who wrote the guidance. */
export const tellWords = catalogue(english, welsh);
