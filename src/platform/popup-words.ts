import welsh from '../../public/_locales/cy/popup.json';
import english from '../../public/_locales/en_GB/popup.json';
import { catalogue } from './words';

/** Words of the popup, the settings page and the icon. */
export const popupWords = catalogue(english, welsh);
export type PopupKey = keyof typeof english;
