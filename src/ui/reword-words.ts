import welsh from '../../public/_locales/cy/reword.json';
import english from '../../public/_locales/en_GB/reword.json';
import type { LineId } from '../engine/reword/lines';
import { catalogue } from '../platform/words';

/** Words of the safer wording, and the ready lines themselves. */
export const sayReword = catalogue(english, welsh);

export const lineWords = (id: LineId): string => sayReword(`line_${id}`);
