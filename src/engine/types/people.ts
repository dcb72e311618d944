/** Whose rules hold: health is devolved, so each nation has bodies and lines of its own. */
export const NATIONS = ['england', 'scotland', 'wales', 'northern-ireland'] as const;
export type Nation = (typeof NATIONS)[number];

/** By regulator and by what one is asked; `unregistered` are those whose work no council registers. */
export const PROFESSIONS = [
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
export type Profession = (typeof PROFESSIONS)[number];

/** In what part somebody writes. */
export const STAFF_ROLES = ['staff', 'manager', 'communications', 'board', 'volunteer', 'bank', 'contractor'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];
