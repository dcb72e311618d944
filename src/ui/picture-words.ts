import welsh from '../../public/_locales/cy/picture.json';
import english from '../../public/_locales/en_GB/picture.json';
import { catalogue } from '../platform/words';

/** Words about pictures and film that are attached to a draft. */
export const pictureWords = catalogue(english, welsh);
