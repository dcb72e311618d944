import type { MentionKind } from '../types/mention';
import { rule as ages } from './ages';
import { rule as beds } from './beds';
import type { Rule } from './edit';
import { rule as names } from './names';
import { rule as numbers } from './numbers';
import { rule as places } from './places';
import { rule as times } from './times';
import { rule as workplaces } from './workplaces';

/** Which rule rewords which kind of mention. Kinds that are not here have no words that would be safe by rule. */
export const rules: Partial<Record<MentionKind, Rule>> = {
  age: ages,
  time: times,
  date: times,
  place: places,
  person: names,
  handle: names,
  'nhs-number': numbers,
  'chi-number': numbers,
  'hospital-number': numbers,
  phone: numbers,
  email: numbers,
  postcode: numbers,
  'date-of-birth': numbers,
  bed: beds,
  ward: workplaces,
  org: workplaces,
};
