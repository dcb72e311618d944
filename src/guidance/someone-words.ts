import welsh from '../../public/_locales/cy/someone.json';
import english from '../../public/_locales/en_GB/someone.json';
import { catalogue } from '../platform/words';
import { both } from './both';
import { pointsUnder } from './points';
import type { Between } from './word-keys';

/** Words about what somebody else does: threatens, is in danger, has posted. Only those screens carry them. */
export const someoneWords = catalogue(english, welsh);

/** A part of such a screen, by its key: it has a title, and may have points and lines to copy. */
export type PartKey = Between<keyof typeof english, '', '_title'>;

/** Points, or with `_line` lines to copy, under a part: `threat_keep`. None where it has none. */
export const someonePoints = (prefix: string) => pointsUnder(english, prefix).map(both(english, welsh));
