import type { Notes } from './notes';
import type { Example } from './topic';
import type { TopicId } from './topics';

/** Help that a situation suggests, the most pressing first. Never a finding: no mark, no count, no hold. */
export const OFFER_IDS = ['under-attack', 'asked-for-advice', 'answer-or-not', 'their-story', 'recommending'] as const;
export type OfferId = (typeof OFFER_IDS)[number];

/** What an offer is decided from: what was written and answered, never what the models make of it. */
export type Situation = Pick<Notes, 'draft' | 'text' | 'answered' | 'mentions'>;

export type Offer = {
  id: OfferId;
  /** Topics whose own words say the same: beside one of their findings the offer would only repeat it. */
  saidBy: readonly TopicId[];
  /** Whether it still helps somebody whose draft is held. */
  besideHold: boolean;
  decide(situation: Situation): boolean;
};

/** They run as tests; each `offer` has a near twin in `leave`. */
export type OfferExamples = { offer: readonly Example[]; leave: readonly Example[] };

export const defineOffer = (offer: Offer): Offer => offer;
