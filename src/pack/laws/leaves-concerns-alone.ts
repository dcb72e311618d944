import { concerns } from '../vocabulary/concerns';
import type { Law } from './law';
import { termsThatReach } from './reach';

/** No term may meet those who say that something is wrong. */
export const leavesConcernsAlone: Law = (pack) => termsThatReach(pack, concerns, 'term_of_concern');
