import type { Law } from './law';
import { termsThatReach } from './reach';

/** No term may be the organisation's own name: one may speak of where one works. */
export const leavesOwnNameAlone: Law = (pack) => {
  const { organisation, alsoKnownAs, odsCode } = pack.identity;
  const names = [...Object.values(organisation), ...alsoKnownAs, odsCode];
  return termsThatReach(pack, { anywhere: names, alone: names.map(withoutKind) }, 'term_of_own_name');
};

/** `Northgate` of `Northgate NHS Foundation Trust`. */
const withoutKind = (name: string) =>
  name
    .replace(
      /\b(?:nhs|university|teaching|hospitals?|foundation|trust|health board|partnership|integrated care board)\b/gi,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
