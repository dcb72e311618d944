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

/** What there is to read, and whom to turn to. */
export const GUIDANCE: readonly Place[] = [
  { hash: 'cards', key: 'guidance' },
  { hash: 'contacts', key: 'contacts' },
  { hash: 'hard', key: 'hard' },
  { hash: 'care', key: 'care' },
  { hash: 'i-manage', key: 'i_manage' },
  { hash: 'tell', key: 'tell' },
];

/** What it is and is not. */
export const ABOUT_IT: readonly Place[] = [
  { hash: 'employer', key: 'employer' },
  { hash: 'reach', key: 'reach' },
];

/** Places that another leads to, and that are searched for all the same. */
const BEHIND: readonly Place[] = [{ hash: 'concern', key: 'concern' }];

/** Every place that can be searched for beside the cards. */
export const PLACES: readonly Place[] = [...NEEDS, ...GUIDANCE, ...ABOUT_IT, ...BEHIND];
