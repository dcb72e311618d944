import welsh from '../../public/_locales/cy/in-page.json';
import english from '../../public/_locales/en_GB/in-page.json';
import { catalogue } from '../platform/words';

/** Words of the corner, the card and the dialog. */
export const say = catalogue(english, welsh);
export type InPageKey = keyof typeof english;
