import * as z from 'zod/mini';
import { LIMITS } from '../limits';
import { mail, phone, webAddress } from './link';
import { nation } from './people';
import { day, id, line, list, prose } from './text';

const CONTACT_KINDS = [
  'communications',
  'media',
  'pals',
  'complaints',
  'information-governance',
  'caldicott-guardian',
  'guardian',
  'safeguarding',
  'it-security',
  'occupational-health',
  'wellbeing',
  'union',
  'chaplaincy',
  'on-call',
] as const;

/** Somebody to ask. With a union or a guardian it adds a local way beside the independent ones, never in their place. */
const contact = z.strictObject({
  id,
  kind: z.enum(CONTACT_KINDS),
  name: line,
  for: line,
  phone: z.optional(phone),
  mail: z.optional(mail),
  address: z.optional(webAddress),
  hours: z.optional(line),
  checked: day,
});
export const contacts = list(contact, LIMITS.contacts);

/** A local line beside the national ones. */
const crisisLine = z.strictObject({
  id,
  nations: z.array(nation).check(z.minLength(1), z.maxLength(4)),
  name: line,
  for: line,
  phone: z.optional(phone),
  address: z.optional(webAddress),
  hours: z.optional(line),
  checked: day,
});
export const crisisLines = list(crisisLine, LIMITS.crisisLines);

/** What to do when something went out that should not have: steps in order, whom to tell, and by when. */
export const afterAMistake = list(
  z.strictObject({
    step: prose,
    /** The id of a contact. */
    tell: z.optional(id),
    withinHours: z.optional(z.int().check(z.minimum(1), z.maximum(720))),
  }),
  LIMITS.steps,
);
