import type { GuidanceKey } from './guidance-words';
import type { Between } from './word-keys';

/** Where a number comes from: `seen` in a stored page, `remembered` with high confidence. Nothing weaker is shown. */
type Sure = 'seen' | 'remembered';

/** Ids of a room of the catalogue: each has a name and what it is for. */
export type IdIn<Room extends string> = Between<GuidanceKey, `${Room}_`, '_name'>;

/** A number to call, as it is read aloud, and where it was found. */
export type Phone = { number: string; sure: Sure; source: string };
