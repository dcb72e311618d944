import welsh from '../../public/_locales/cy/audience.json';
import english from '../../public/_locales/en_GB/audience.json';
import { catalogue } from '../platform/words';

export const audienceWords = catalogue(english, welsh);
export type AudienceKey = keyof typeof english;
export const isAudienceKey = (key: string): key is AudienceKey => key in english;
