import * as z from 'zod/mini';
import { LIMITS } from '../limits';
import { webAddress } from './link';
import { nation, profession, protects, staffRole } from './people';
import { day, id, line, list, name, prose } from './text';

/** What cards are gathered under, in the order in which they are shown. */
export const ABOUT = ['telling', 'care', 'answering', 'speaking', 'each-other', 'work', 'gone-wrong'] as const;
export type About = (typeof ABOUT)[number];

/** How somebody knows what a source says: read in it, read about it, or remembered, surely or not. */
const known = z.enum(['seen', 'seen-second-hand', 'high', 'medium']);

/** What a card rests on: with its version and date, so that it can be doubted. */
const source = z.strictObject({
  by: name,
  title: line,
  version: name,
  on: day,
  checked: day,
  /** Where in it: `5.1, 20.10`. Left out where all of it says so, or where the number is not sure. */
  where: z.optional(name),
  known: z.optional(known),
  /** The day from which a new version is expected. */
  renewedBy: z.optional(day),
  address: z.optional(webAddress),
});

/** A page of guidance. It is led by the good in posting; then the risk, how to do it well, and the person it protects. */
const card = z.strictObject({
  id,
  title: line,
  about: z.optional(z.enum(ABOUT)),
  /** Whose question it is, and where; empty means everybody's, everywhere. */
  roles: list(staffRole, 7),
  professions: list(profession, 12),
  nations: list(nation, 4),
  why: prose,
  risk: prose,
  well: z.array(prose).check(z.minLength(1), z.maxLength(LIMITS.points)),
  protects: z.array(protects).check(z.minLength(1), z.maxLength(5)),
  protectsHow: line,
  examples: list(prose, LIMITS.examples),
  sources: list(source, LIMITS.sources),
});

export const cards = list(card, LIMITS.cards);
