import welsh from '../../public/_locales/cy/concern.json';
import english from '../../public/_locales/en_GB/concern.json';
import { catalogue } from '../platform/words';

/** Words of speaking up, and of turning a draft into a concern. */
export const concernWords = catalogue(english, welsh);
