import type { Ending } from './ending';
import type { Answers } from './questions';
import { situationOf } from './situation';

/** Where a result leads on to: a card by its own title, or another screen. */
export type LeadsTo = { card: string } | { screen: 'crisis' | 'threat' | 'speak-up' | 'contacts' };

const CARDS: Readonly<Record<ReturnType<typeof situationOf>, readonly string[]>> = {
  complaint: ['reply-to-complaint'],
  thanks: ['they-thanked-me'],
  'health-question': ['asked-for-advice'],
  abuse: ['under-attack'],
  media: ['journalist'],
  crisis: ['in-danger'],
  untrue: ['untrue-about-us', 'health-myth'],
  other: [],
};

/** @param said the answers of one path that ends in `ending` */
export function leadsTo(said: Answers, ending: Ending): readonly LeadsTo[] {
  const situation = situationOf(said);
  const cards = CARDS[situation].map((card) => ({ card }));
  if (ending === 'help') {
    const danger = [{ screen: 'crisis' }, { screen: 'threat' }] as const;
    return said.danger === 'threat' ? danger.toReversed() : danger;
  }
  if (ending === 'look-after') return [{ screen: 'threat' }, { screen: 'crisis' }, ...cards];
  // What somebody complains of may be what the reader has seen too: that is no matter of replies.
  const concern: LeadsTo[] = situation === 'complaint' || situation === 'media' ? [{ screen: 'speak-up' }] : [];
  const whom: LeadsTo[] = ending === 'route' && situation !== 'health-question' ? [{ screen: 'contacts' }] : [];
  return [...concern, ...whom, ...cards];
}
