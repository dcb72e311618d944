import type { Draft } from '../../engine/types/draft';
import { beliefAndSelf } from './belief-and-self';
import { concerns } from './concerns';
import { employerAndPolicy } from './employer-and-policy';
import { ownLifeAndCare } from './own-life-and-care';
import { strikeAndUnion } from './strike-and-union';
import { votingAndPolitics } from './voting-and-politics';

/** Two hundred drafts that staff must be free to write. No pack may make the answer to one of them graver. */
export const freedomSet: readonly Draft[] = [
  ...concerns,
  ...employerAndPolicy,
  ...strikeAndUnion,
  ...votingAndPolitics,
  ...beliefAndSelf,
  ...ownLifeAndCare,
].map((text) => ({ text, context: { kind: 'post', audience: 'public' } }));
