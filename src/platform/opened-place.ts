import { type GuidancePlace, hashOf } from './guidance-place';
import { handed, handOver, takeBack } from './stored';

/** The address of a screen that was opened from a page. The browser keeps addresses on the disk: it says no more. */
export const OPENED = '#opened';

/** Hands on, in memory, which screen is to be opened. It can tell what was noticed in a draft. */
export const handPlace = (place: GuidancePlace): Promise<void> => handOver('openedPlace', hashOf(place));

/** The screen that was asked for, once: `#threat`; null when none waits. */
export async function takePlace(): Promise<string | null> {
  const place = await handed('openedPlace');
  await takeBack('openedPlace');
  return typeof place === 'string' ? place : null;
}
