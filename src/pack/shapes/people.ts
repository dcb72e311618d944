import * as z from 'zod/mini';

/** Whom a card or a term protects: always somebody, never an organisation. The engine names the same five. */
export const protects = z.enum(['patient', 'relative', 'colleague', 'public', 'you']);

const NATIONS = ['england', 'scotland', 'wales', 'northern-ireland'] as const;
export const nation = z.enum(NATIONS);

const PROFESSIONS = [
  'nurse',
  'midwife',
  'doctor',
  'allied-health',
  'pharmacy',
  'dental',
  'optical',
  'social-work',
  'science',
  'paramedic',
  'unregistered',
  'student',
] as const;
export const profession = z.enum(PROFESSIONS);

const STAFF_ROLES = ['staff', 'manager', 'communications', 'board', 'volunteer', 'bank', 'contractor'] as const;
export const staffRole = z.enum(STAFF_ROLES);
