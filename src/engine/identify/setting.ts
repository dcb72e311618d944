import type { Context } from '../types/draft';
import type { Setting } from './estimate';
import { employerNamed, placeNamed } from './told/places';

/** What readers know from the author's own profile: where they live and for whom they work. */
export function settingOf({ profile }: Context): Setting {
  const areas = [];
  if (profile?.place) areas.push(placeNamed(profile.place).area);
  if (profile?.employer) areas.push(employerNamed(profile.employer).area);
  return { areas };
}
