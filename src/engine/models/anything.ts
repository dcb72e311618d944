import { TOPIC_IDS } from '../types/topics';
import type { Head } from './heads';
import { toLogOdds, toProbability } from './odds';

/** What a unit of log-odds counts of "say something" and of the topic that stands out most, and what is added. */
export type Anything = readonly [any: number, topic: number, plus: number];

export const strongestOf = (says: Readonly<Record<Head, number>>): number =>
  TOPIC_IDS.reduce((most, id) => Math.max(most, says[id]), 0);

/** "Say something" heard together with the topic that stands out most: either may notice what the other does not. */
export const withStrongest = (says: Readonly<Record<Head, number>>, [any, topic, plus]: Anything) => ({
  ...says,
  any: toProbability(any * toLogOdds(says.any) + topic * toLogOdds(strongestOf(says)) + plus),
});
