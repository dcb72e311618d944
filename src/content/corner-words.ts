import welsh from '../../public/_locales/cy/corner.json';
import english from '../../public/_locales/en_GB/corner.json';
import { catalogue } from '../platform/words';

export type CornerKey = keyof typeof english;
export const cornerWord = catalogue(english, welsh);
