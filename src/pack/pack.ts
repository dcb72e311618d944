import * as z from 'zod/mini';
import { cards } from './shapes/cards';
import { drills } from './shapes/drills';
import { afterAMistake, contacts, crisisLines } from './shapes/help';
import { identity } from './shapes/identity';
import { approvals, changes, madeWith, openQuestions, principles, sourcePolicies, writtenBy } from './shapes/making';
import { forPatients } from './shapes/patients';
import { periods, terms, thresholds } from './shapes/terms';
import { day, id, says } from './shapes/text';
import { accounts, answering, bioLines, consentRoutes, hashtags, replyTemplates } from './shapes/writing';

/** The form of a pack. A new number means that older versions of Second Look cannot read it. */
const FORM = 1;

/** A trust's guidance. There is no field for routes to raise a concern: a pack can neither switch them off nor change them. */
export const PackSchema = z.strictObject({
  form: z.literal(FORM),
  id,
  /** Counts up by one with each signing; an older one is never taken again. */
  version: z.int().check(z.positive()),
  written: day,
  /** The day by which somebody has promised to look at all of it again. */
  reviewBy: day,
  /** After this day it is shown as out of date; it still works. */
  expires: z.optional(day),
  /** The least version of Second Look that can show it, `1.2.3`. */
  needs: z.optional(z.string().check(z.regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/, { error: says('needs') }))),
  identity,
  principles,
  madeWith,
  openQuestions,
  writtenBy,
  approvals,
  sourcePolicies,
  changes,
  cards,
  contacts,
  accounts,
  hashtags,
  bioLines,
  consentRoutes,
  replyTemplates,
  answering,
  crisisLines,
  afterAMistake,
  drills,
  forPatients,
  terms,
  thresholds,
  periods,
});

export type Pack = z.infer<typeof PackSchema>;
/** A pack as somebody writes it: lists that are empty may be left out. */
export type WrittenPack = z.input<typeof PackSchema>;
export type Card = Pack['cards'][number];
export type Contact = Pack['contacts'][number];
export type CrisisLine = Pack['crisisLines'][number];
export type Drill = Pack['drills'][number];
export type Situation = Pack['answering'][number]['situation'];
export type PatientSection = Pack['forPatients'][number];
export type Term = Pack['terms'][number];
