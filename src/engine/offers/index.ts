import type { Offer, OfferId, Situation } from '../types/offers';
import type { Finding } from '../types/review';
import type { SupportId } from '../types/topics';
import { offer as answerOrNot } from './answer-or-not';
import { offer as askedForAdvice } from './asked-for-advice';
import { offer as recommending } from './recommending';
import { offer as theirStory } from './their-story';
import { offer as underAttack } from './under-attack';

/** The most pressing first: only one is shown. */
export const offers: readonly Offer[] = [underAttack, askedForAdvice, answerOrNot, theirStory, recommending];

/**
 * At most one line of help for what is going on. Where somebody may be in danger the crisis lines stand alone; a held
 * draft gets only what still helps then; and what a finding says already is not said twice.
 */
export function offersFor(
  situation: Situation,
  findings: readonly Pick<Finding, 'topic' | 'outcome'>[],
  support: readonly SupportId[],
): OfferId[] {
  if (support.includes('person-in-crisis')) return [];
  const held = findings.some(({ outcome }) => outcome === 'pause');
  const fitting = offers.find(
    ({ besideHold, saidBy, decide }) =>
      (besideHold || !held) && !findings.some(({ topic }) => saidBy.includes(topic)) && decide(situation),
  );
  return fitting ? [fitting.id] : [];
}
