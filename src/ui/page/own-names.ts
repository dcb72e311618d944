import type { Language } from '../../platform/language';

/** Each language is named in itself: whoever needs it can read it. */
export const OWN_NAMES = { 'en-GB': 'English', cy: 'Cymraeg' } satisfies Record<Language, string>;
