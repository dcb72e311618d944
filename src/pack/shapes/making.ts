import * as z from 'zod/mini';
import { LIMITS } from '../limits';
import { webAddress } from './link';
import { profession } from './people';
import { day, line, list, name, prose } from './text';

/** Who took part in writing it. Empty means that the popup says: not yet made with staff or patients. */
export const madeWith = list(
  z.strictObject({
    who: z.enum(['staff-side', 'union', 'patients', 'relatives', 'professions', 'students', 'networks', 'others']),
    name: line,
    professions: list(profession, 12),
    how: line,
    on: day,
  }),
  LIMITS.madeWith,
);

/** What those who wrote it could not settle: shown, so that staff can answer. */
export const openQuestions = list(z.strictObject({ question: line, askedOn: day }), LIMITS.openQuestions);

/** Who answers for it. A pack that nobody signed with a name is refused: staff must see who speaks. */
export const writtenBy = z.strictObject({ name, role: line });
export const approvals = z
  .array(z.strictObject({ name, role: line, on: day }))
  .check(z.minLength(1), z.maxLength(LIMITS.approvals));

/** The organisation's policy that the pack explains. */
export const sourcePolicies = list(
  z.strictObject({ title: line, reference: z.optional(name), version: name, on: day, address: z.optional(webAddress) }),
  LIMITS.policySources,
);

/** What changed, newest first; it may answer notes from staff. */
export const changes = list(
  z.strictObject({ version: z.int().check(z.positive()), on: day, what: prose }),
  LIMITS.changes,
);

/** Up to seven sentences in the organisation's own words, shown before any rule. */
export const principles = list(line, LIMITS.principles);
