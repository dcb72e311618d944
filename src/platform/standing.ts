import { isAmong } from './place';
import type { Policy } from './policy';
import type { Settings } from './settings';

/** Whether Second Look works at a place, as far as settings and policy decide. */
export type Standing =
  | { state: 'on' }
  | { state: 'held-back'; by: string | null }
  | { state: 'off-here' }
  | { state: 'snoozed'; until: number };

/** @param now milliseconds since 1970 */
export function standingAt(place: string, settings: Settings, policy: Policy, now: number): Standing {
  if (isAmong(place, policy.sitesLeftAlone)) return { state: 'held-back', by: policy.organisationName ?? null };
  if (isAmong(place, settings.offPlaces)) return { state: 'off-here' };
  if (isResting(settings, now)) return { state: 'snoozed', until: settings.snoozedUntil };
  return { state: 'on' };
}

/** Whether a send may be held there. Only an organisation can ask that it is not, and never that it is. */
export const holdsAt = (place: string, { sitesNotHeld }: Policy): boolean => !isAmong(place, sitesNotHeld);

export const isResting = (settings: Settings, now: number): settings is Settings & { snoozedUntil: number } =>
  settings.snoozedUntil !== null && settings.snoozedUntil > now;

/** What a page is told: it need not know that its rest comes from the organisation. */
export const forPage = (standing: Standing): 'on' | 'off-here' | 'snoozed' =>
  standing.state === 'held-back' ? 'off-here' : standing.state;
