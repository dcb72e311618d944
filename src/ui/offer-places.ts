import type { OfferId } from '../engine/types/offers';
import type { GuidancePlace } from '../platform/guidance-place';

/** The screen behind each offer. */
export const OFFER_PLACES: Readonly<Record<OfferId, GuidancePlace>> = {
  'under-attack': { screen: 'threat', about: '' },
  'asked-for-advice': { screen: 'card', about: 'asked-for-advice' },
  'answer-or-not': { screen: 'reply', about: 'complaint' },
  'their-story': { screen: 'card', about: 'pass-it-on' },
  recommending: { screen: 'care', about: '' },
};
