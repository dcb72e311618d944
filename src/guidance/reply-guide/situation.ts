import type { Situation } from '../../pack/pack';
import { type Answers, isTrue } from './questions';

/**
 * What is known when one comes from something that is being answered. A complaint is taken to be fair, and a reply to it
 * to show that somebody is a patient: whoever knows better changes it. Whether anyone is in danger is never taken as known.
 */
const KNOWN: Readonly<Record<Situation, Answers>> = {
  complaint: { tone: 'stings', confirm: 'yes' },
  thanks: { tone: 'kind' },
  'health-question': { tone: 'question', asks: 'health' },
  abuse: { tone: 'no', confirm: 'yes', true: 'attack' },
  media: { tone: 'question', asks: 'media' },
  crisis: { danger: 'life' },
  untrue: { tone: 'no', true: 'no' },
  other: {},
};

export type KnownSituation = Exclude<Situation, 'other'>;

/** The situation that an address names, when it tells anything. */
export const knownSituation = (id: string | undefined): KnownSituation | null =>
  id !== undefined && tells(id) ? id : null;
const tells = (id: string): id is KnownSituation => id !== 'other' && Object.hasOwn(KNOWN, id);

export const knownOf = (situation: KnownSituation | null): Answers => (situation ? KNOWN[situation] : {});

/** What is answered, in the pack's words: whose lines fit. @param said the answers of one path */
export function situationOf(said: Answers): Situation {
  if (said.danger === 'life') return 'crisis';
  if (said.danger === 'threat' || said.true === 'attack') return 'abuse';
  if (said.tone === 'kind') return 'thanks';
  if (said.asks === 'health') return 'health-question';
  if (said.asks === 'media') return 'media';
  if (isTrue(said) || (said.true === 'no' && said.confirm === 'yes')) return 'complaint';
  return said.true === 'no' ? 'untrue' : 'other';
}
