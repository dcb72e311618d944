import welsh from '../../public/_locales/cy/read-as.json';
import english from '../../public/_locales/en_GB/read-as.json';
import { catalogue } from '../platform/words';

export const readAsWords = catalogue(english, welsh);
export type ReadAsKey = keyof typeof english;
