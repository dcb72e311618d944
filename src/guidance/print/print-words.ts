import welsh from '../../../public/_locales/cy/print.json';
import english from '../../../public/_locales/en_GB/print.json';
import { catalogue } from '../../platform/words';

/** Words around what is printed. */
export const printWords = catalogue(english, welsh);
