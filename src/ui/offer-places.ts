import { kindAnswered } from '../engine/offers/answer-or-not';
import { readText } from '../engine/text/read-text';
import type { Context } from '../engine/types/draft';
import type { OfferId } from '../engine/types/offers';
import type { GuidancePlace } from '../platform/guidance-place';

/** The screen behind each offer. */
const PLACES: Readonly<Record<Exclude<OfferId, 'answer-or-not'>, GuidancePlace>> = {
  'under-attack': { screen: 'threat', about: '' },
  'asked-for-advice': { screen: 'card', about: 'asked-for-advice' },
  'their-story': { screen: 'card', about: 'pass-it-on' },
  recommending: { screen: 'care', about: '' },
};

/** Where an offer leads. Of what is answered its kind alone goes along, never a word. */
export const placeOfOffer = (offer: OfferId, { inReplyTo = '' }: Context): GuidancePlace =>
  offer === 'answer-or-not' ? { screen: 'reply', about: kindAnswered(readText(inReplyTo)) } : PLACES[offer];
