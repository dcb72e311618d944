import { daysFrom } from '../days';
import { LIMITS } from '../limits';
import type { Problem } from '../problem';
import type { Law } from './law';

/** A period ends within eight weeks of its first day, and asks: no term in it holds. */
export const periodsEnd: Law = ({ periods, terms }) => [
  ...periods.flatMap(({ from, until }, i): Problem[] => {
    const days = daysFrom(from, until) + 1;
    if (days < 1) return [{ path: `periods.${i}.until`, key: 'period_backwards' }];
    return days > LIMITS.periodDays ? [{ path: `periods.${i}.until`, key: 'period_too_long', fill: { days } }] : [];
  }),
  ...terms.flatMap(({ period, hold }, i) =>
    period !== undefined && hold !== undefined ? [{ path: `terms.${i}.hold`, key: 'period_holds' as const }] : [],
  ),
];
