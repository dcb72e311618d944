import * as z from 'zod/mini';
import { LIMITS } from '../limits';
import { webAddress } from './link';
import { profession } from './people';
import { day, id, line, list, name, prose, says } from './text';

/** Accounts that speak for the organisation. */
export const accounts = list(
  z.strictObject({ id, platform: name, handle: name, address: z.optional(webAddress), for: line, checked: day }),
  LIMITS.accounts,
);

export const hashtags = list(
  z.strictObject({ tag: z.string().check(z.regex(/^#[\p{L}\p{N}_]{2,60}$/u, { error: says('hashtag') })), for: line }),
  LIMITS.hashtags,
);

/** Lines for a profile. */
export const bioLines = list(
  z.strictObject({
    id,
    for: z.enum(['person', 'service']),
    professions: list(profession, 12),
    line,
    note: z.optional(line),
  }),
  LIMITS.bioLines,
);

/** How somebody agrees to a picture or a story of theirs, and takes it back. */
export const consentRoutes = list(
  z.strictObject({ id, title: line, how: prose, takingBack: prose, address: z.optional(webAddress) }),
  LIMITS.consentRoutes,
);

export const SITUATIONS = [
  'complaint',
  'thanks',
  'health-question',
  'abuse',
  'media',
  'crisis',
  'untrue',
  'other',
] as const;

/** Lines to answer with. None may confirm that somebody is a patient. */
export const replyTemplates = list(z.strictObject({ id, situation: z.enum(SITUATIONS), text: prose }), LIMITS.replies);

/** What the organisation adds to the guide on whether and how to answer. */
export const answering = list(z.strictObject({ situation: z.enum(SITUATIONS), text: prose }), LIMITS.answering);
