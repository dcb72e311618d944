import type { Pack } from '../pack';
import type { Problem } from '../problem';

/** What a pack cannot do, however it is signed. Says every place where it tries. */
export type Law = (pack: Pack) => readonly Problem[];
