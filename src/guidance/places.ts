import type { PopupKey } from '../platform/popup-words';
import type { Between } from './word-keys';

/** A place of the popup that people come for by need: where it is, and its key in the catalogue. */
export type Place = { hash: string; key: Between<PopupKey, 'nav_', '_more'> };

/** What people come for, the most pressing first. */
export const NEEDS: readonly Place[] = [
  { hash: 'crisis', key: 'crisis' },
  { hash: 'threat', key: 'threat' },
  { hash: 'posted', key: 'posted' },
  { hash: 'reply', key: 'reply' },
  { hash: 'speak-up', key: 'speak_up' },
  { hash: 'colleague-posted', key: 'colleague_posted' },
];

/** What there is to read, whom to turn to, and what it is not. */
export const MORE: readonly Place[] = [
  { hash: 'cards', key: 'guidance' },
  { hash: 'contacts', key: 'contacts' },
  { hash: 'hard', key: 'hard' },
  { hash: 'care', key: 'care' },
  { hash: 'i-manage', key: 'i_manage' },
  { hash: 'tell', key: 'tell' },
  { hash: 'reach', key: 'reach' },
];

/** At the foot of the first screen, always in sight. */
export const EMPLOYER: Place = { hash: 'employer', key: 'employer' };

/** A place that another leads to, and that is searched for all the same. */
const CONCERN: Place = { hash: 'concern', key: 'concern' };

/** Every place that can be searched for beside the cards. */
export const PLACES: readonly Place[] = [...NEEDS, ...MORE, EMPLOYER, CONCERN];
