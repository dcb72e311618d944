import { offices } from '../vocabulary/offices';
import type { Law } from './law';
import { termsThatReach } from './reach';

/** No term may be a minister, a director or a member of the board, by office or by name. */
export const leavesPowerAlone: Law = (pack) => {
  const { board } = pack.identity;
  if (pack.terms.length > 0 && board.length === 0) return [{ path: 'identity.board', key: 'board_missing' }];
  return [
    ...termsThatReach(pack, offices, 'term_of_office'),
    ...termsThatReach(pack, { anywhere: board.flatMap(namesOf), alone: board }, 'term_of_office'),
  ];
};

/** A member as they are called: the whole name, and the last part with the title that people give them. */
function namesOf(name: string): string[] {
  const parts = name
    .split(' ')
    .filter((part) => !/^(?:dr|mr|mrs|ms|miss|prof|professor|sir|dame|lord|lady)\.?$/i.test(part));
  const last = parts.at(-1) ?? '';
  return [parts.join(' '), ...['dr', 'mr', 'mrs', 'ms', 'prof'].map((title) => `${title} ${last}`)];
}
