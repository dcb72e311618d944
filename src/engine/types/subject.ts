import type { Mention } from './mention';
import type { Span, Where } from './review';

/** Whom a passage can be about. `self` is who writes that text; `unknown` is somebody of whom too little is said. */
export const ROLES = [
  'patient',
  'relative',
  'colleague',
  'student',
  'manager',
  'self',
  'own-family',
  'pet-or-object',
  'public-figure',
  'fictional',
  'group',
  'organisation',
  'unknown',
] as const;
export type Role = (typeof ROLES)[number];

/** Neighbouring sentences that are about one role, with the mentions that stand in them. */
export type Subject = Span & { role: Role; confidence: 'high' | 'low'; mentions: readonly Mention[] };

/** Whom each passage of a draft, and of what it answers, is about. */
export type Subjects = {
  all: readonly Subject[];
  /** Whom a mention tells of. */
  of(mention: Mention): Role;
  /** Whom the words at an offset of the original text tell of. */
  at(start: number, where: Where): Role;
  /** Whom the sentence at an offset is about as a whole. */
  passageAt(start: number, where: Where): Role;
};
