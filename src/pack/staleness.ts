import { daysFrom } from './days';
import type { Pack } from './pack';

/**
 * How old a pack is. `since` is the day from which it counts as such. All of them still work: old guidance is shown with
 * its age, never taken away. `not-yet` means that the clock, here or there, is wrong.
 */
export type Staleness =
  | { state: 'fresh' }
  | { state: 'review-due' | 'expired'; since: string }
  | { state: 'not-yet'; written: string };

/** Clocks of two places may differ by a day, and time zones add one. */
const SKEW_DAYS = 2;

/** @param today `YYYY-MM-DD` */
export function stalenessOf(
  { written, reviewBy, expires }: Pick<Pack, 'written' | 'reviewBy' | 'expires'>,
  today: string,
): Staleness {
  if (expires !== undefined && today > expires) return { state: 'expired', since: expires };
  if (today > reviewBy) return { state: 'review-due', since: reviewBy };
  if (daysFrom(today, written) > SKEW_DAYS) return { state: 'not-yet', written };
  return { state: 'fresh' };
}
