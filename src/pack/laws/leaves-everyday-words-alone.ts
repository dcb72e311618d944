import { everyday } from '../vocabulary/everyday';
import type { Law } from './law';
import { termsThatReach } from './reach';

/** No term may be a word that every post has. */
export const leavesEverydayWordsAlone: Law = (pack) => termsThatReach(pack, everyday, 'term_too_common');
