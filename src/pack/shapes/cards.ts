import * as z from 'zod/mini';
import { LIMITS } from '../limits';
import { webAddress } from './link';
import { profession, protects, staffRole } from './people';
import { day, id, line, list, name, prose } from './text';

/** What a card rests on: with its version and date, so that it can be doubted. */
const source = z.strictObject({
  by: name,
  title: line,
  version: name,
  on: day,
  checked: day,
  address: z.optional(webAddress),
});

/** A page of guidance. It is led by the good in posting; then the risk, how to do it well, and the person it protects. */
const card = z.strictObject({
  id,
  title: line,
  /** Whose question it is; empty means everybody's. */
  roles: list(staffRole, 7),
  professions: list(profession, 12),
  why: prose,
  risk: prose,
  well: z.array(prose).check(z.minLength(1), z.maxLength(LIMITS.points)),
  protects: z.array(protects).check(z.minLength(1), z.maxLength(5)),
  protectsHow: line,
  examples: list(prose, LIMITS.examples),
  sources: list(source, LIMITS.sources),
});

export const cards = list(card, LIMITS.cards);
