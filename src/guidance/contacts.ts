import type { IdIn } from './phone';

export type Contact = { id: IdIn<'contact'> };

/** People whom most organisations have. Their numbers are local: a trust's pack will hold them. */
export const contacts: readonly Contact[] = [
  { id: 'information_governance' },
  { id: 'safeguarding' },
  { id: 'union' },
  { id: 'guardian' },
  { id: 'occupational_health' },
  { id: 'communications' },
  { id: 'pals' },
  { id: 'it_security' },
];
