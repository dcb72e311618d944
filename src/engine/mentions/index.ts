import type { Mention, MentionKind } from '../types/mention';
import type { Where } from '../types/review';
import type { Text } from '../types/text';
import { mention as age } from './age';
import { mention as bed } from './bed';
import { mention as care } from './care';
import { mention as chiNumber } from './chi-number';
import { mention as condition } from './condition';
import { mention as date } from './date';
import { mention as dateOfBirth } from './date-of-birth';
import type { MentionFinder } from './define-mention';
import { mention as email } from './email';
import { mention as event } from './event';
import { mention as handle } from './handle';
import { mention as hospitalNumber } from './hospital-number';
import { mention as nhsNumber } from './nhs-number';
import { mention as occupation } from './occupation';
import { mention as org } from './org';
import { mention as person } from './person';
import { mention as phone } from './phone';
import { mention as picture } from './picture';
import { mention as place } from './place';
import { mention as postcode } from './postcode';
import { mention as relation } from './relation';
import { mention as street } from './street';
import { mention as time } from './time';
import { mention as url } from './url';
import { mention as ward } from './ward';

/** In order of certainty: where two overlap, the earlier wins. */
export const finders: readonly MentionFinder[] = [
  url,
  email,
  handle,
  nhsNumber,
  chiNumber,
  hospitalNumber,
  phone,
  postcode,
  dateOfBirth,
  age,
  date,
  ward,
  bed,
  org,
  time,
  condition,
  street,
  person,
  place,
  occupation,
  relation,
  event,
  picture,
  care,
];

/** These say something of a passage that other kinds may name as well: "my dialysis man" is care and condition. */
const OVERLAPPING: ReadonlySet<MentionKind> = new Set<MentionKind>(['care', 'picture', 'event', 'relation']);

/** All mentions of one text, in the order in which they stand there. */
export function findMentions(text: Text, where: Where): Mention[] {
  const mentions: Mention[] = [];
  const taken = new Uint8Array(text.folded.length);
  for (const { kind, find } of finders) {
    const shares = OVERLAPPING.has(kind);
    for (const { start, end, value } of find(text)) {
      if (!shares && taken.subarray(start, end).includes(1)) continue;
      if (!shares) taken.fill(1, start, end);
      const span = text.toOriginal(start, end);
      mentions.push({ kind, ...span, in: where, text: text.original.slice(span.start, span.end), value });
    }
  }
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}
