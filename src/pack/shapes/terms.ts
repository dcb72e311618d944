import * as z from 'zod/mini';
import { HOLDS } from '../../engine/types/policy';
import { TOPIC_IDS } from '../../engine/types/topics';
import { LIMITS } from '../limits';
import { protects } from './people';
import { id, line, list, prose, says } from './text';

/** Letters, digits, and what names are written with. `*` ends a word that begins with three letters or more. */
const ONE_WORD =
  /^(?:[\p{L}\p{M}\p{N}]+(?:[.'’&/-][\p{L}\p{M}\p{N}]+)*[.']?|(?=[\p{L}\p{N}]{3})[\p{L}\p{M}\p{N}'’-]+\*|&)$/u;

function isTerm(spelling: string): boolean {
  const words = spelling.split(' ');
  return (
    words.length <= LIMITS.termWords && words.every((word) => ONE_WORD.test(word)) && /[\p{L}\p{N}]/u.test(spelling)
  );
}

/** Words that the organisation wants looked at. Literal; no expression can be written in it. */
const term = z.strictObject({
  id,
  what: z.enum(['ward', 'site', 'project', 'code-name', 'title']),
  words: z
    .array(z.string().check(z.maxLength(LIMITS.term), z.refine(isTerm, { error: says('term') })))
    .check(z.minLength(1), z.maxLength(LIMITS.spellings)),
  topic: z.enum(TOPIC_IDS),
  protects,
  /** In whose interest it is said; the person is named. */
  advice: prose,
  hold: z.optional(z.enum(HOLDS)),
  /** The id of a period, outside of which the term is silent. */
  period: z.optional(id),
});
export const terms = list(term, LIMITS.terms);

/** How sure Second Look must be of a topic before it speaks. */
export const thresholds = z._default(z.partialRecord(z.enum(TOPIC_IDS), z.enum(['sooner', 'surer'])), {});

/** A time in which the organisation asks something more: before an election, in an incident, before news. */
const period = z.strictObject({
  id,
  kind: z.enum(['pre-election', 'incident', 'embargo']),
  from: z.iso.date({ error: says('day') }),
  until: z.iso.date({ error: says('period_without_end') }),
  title: line,
  advice: prose,
});
export const periods = list(period, LIMITS.periods);
