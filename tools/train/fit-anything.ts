import { type Anything, strongestOf } from '../../src/engine/models/anything';
import { toLogOdds } from '../../src/engine/models/odds';
import { fitLogistic } from './fit-logistic';
import type { Answer } from './set-thresholds';

const START = [0.7, 0.3, 0];
const PULL = 1;

/** How much the topic that stands out most counts, fitted on answers about drafts that no model had seen. */
export const fitAnything = (answers: readonly Answer[]): Anything =>
  fitLogistic(
    answers.map(({ says }) => [toLogOdds(says.any), toLogOdds(strongestOf(says)), 1]),
    answers.map(({ yes }) => Number(yes.any)),
    START,
    PULL,
  ) as unknown as Anything; // three weights for three columns
