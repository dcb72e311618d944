import type { Contact } from '../../pack/pack';
import type { Place } from '../places';
import type { Source } from '../rules/rule';
import type { QuestionKey } from './words';

/**
 * A question on which careful people differ. It has no verdict: what pulls each way, what has been said about it and where,
 * the same thing offline, and what two people might each do. Its words are looked up by `key`.
 */
export type HardQuestion = {
  id: string;
  key: QuestionKey;
  /** Where each statement stands, in the order of `said_1`, `said_2` and so forth. */
  said: readonly Source[];
  /** Whom to talk it over with, the most independent first. */
  talkTo: readonly Contact['kind'][];
  /** Other places to which it leads, as in `places.ts`. */
  places: readonly Place['key'][];
  /** Built-in cards that are about the same thing: each leads to the other. */
  cards: readonly string[];
};
