import type { OwnTerm, Policy } from '../engine/types/policy';
import type { Pack, Term } from './pack';

/** What of a pack the engine hears on a day (`YYYY-MM-DD`). Terms of a period are there from its first day to its last. */
export function toPolicy({ terms, thresholds, periods }: Pack, today: string): Policy {
  const running = new Set(periods.filter(({ from, until }) => from <= today && today <= until).map(({ id }) => id));
  return {
    terms: terms.filter(({ period }) => period === undefined || running.has(period)).map(toOwnTerm),
    thresholds,
  };
}

const toOwnTerm = ({ id, words, topic, protects, hold }: Term): OwnTerm => ({
  id,
  words,
  topic,
  protects,
  hold: hold ?? null,
});

/** What the organisation asks by a term, for the card of a finding whose `own` is its id. */
export const adviceOf = ({ terms }: Pick<Pack, 'terms'>, own: string) => terms.find(({ id }) => id === own)?.advice;
