import type { Mention } from './mention';

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

/** Somebody or something that a passage is about, with the mentions that tell of them. */
export type Subject = { role: Role; mentions: readonly Mention[] };
