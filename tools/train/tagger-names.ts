import { KNOWN } from '../../src/engine/lexicon/known-words';
import { OWN_FIRST_NAMES } from '../lexicon/own-first-names';
import { OWN_SURNAMES } from '../lexicon/own-surnames';

/** A first name that is no everyday word. */
export const isPlainName = (bits: number): boolean => (bits & KNOWN.first) !== 0 && (bits & KNOWN.everydayFirst) === 0;

/** Names of many origins to swap in. */
export const swapNames = {
  first: OWN_FIRST_NAMES,
  last: OWN_SURNAMES,
};
