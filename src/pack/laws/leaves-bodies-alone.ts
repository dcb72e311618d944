import { bodies } from '../vocabulary/bodies';
import type { Law } from './law';
import { termsThatReach } from './reach';

/** No term may be a regulator, a union, an inquiry or a court: one may speak of them, and to them. */
export const leavesBodiesAlone: Law = (pack) => termsThatReach(pack, bodies, 'term_of_body');
