import * as z from 'zod/mini';
import { LIMITS } from '../limits';
import { webAddress } from './link';
import { logo } from './logo';
import { nation } from './people';
import { LANGUAGES, line, list, name, odsCode } from './text';

/** Who speaks in this pack. */
export const identity = z.strictObject({
  organisation: line,
  odsCode,
  nation,
  website: z.optional(webAddress),
  logo: z.optional(logo),
  /** Other names and short forms of the organisation: no term may be one of them. */
  alsoKnownAs: list(name, 10),
  /** Everyone on the board by name, as it is published: no term may be one of them. */
  board: list(name, LIMITS.board),
  languages: z.array(z.enum(LANGUAGES)).check(z.minLength(1), z.maxLength(2)),
});
