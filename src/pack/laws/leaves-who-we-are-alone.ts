import { characteristics } from '../vocabulary/characteristics';
import type { Law } from './law';
import { termsThatReach } from './reach';

/** No term may be what somebody is, believes or stands for. */
export const leavesWhoWeAreAlone: Law = (pack) => termsThatReach(pack, characteristics, 'term_of_characteristic');
