import type { Area } from '../area';
import { typicalArea } from '../area';
import { ASSUMPTIONS, type Assumption } from '../assumptions';
import type { Basis } from '../detail';
import { findBody, findPlace } from '../places';

export type Known = { area: Area; basis: Basis };

const SMALL = /\b(?:village|isle|island|glen|strath|farm|hamlet|cwm|llan\w+|valley|moor)\b/i;
const CLOSE =
  /\b(?:street|st|road|rd|lane|close|crescent|avenue|ave|row|terrace|estate|flats?|towers?|court|crossing|school|primary|junior|academy|church|chapel|pub|arms|inn|club|care home|house|lodge|park|market|shop|brewery|allotments?)$/i;

const EMPLOYERS: readonly (readonly [RegExp, Assumption])[] = [
  [/\bambulance|fire and rescue|111\b/i, 'ambulance'],
  [/\bcare home|nursing home|residential|lodge|manor|grange|court\b/i, 'careHome'],
  [/\bsurgery|practice|medical centre|health centre|pharmacy|chemist|dental|dentist|optician/i, 'practice'],
  [/\bhospital|infirmary|general|royal|trust|health board|university|ward\b/i, 'hospital'],
];

const guessed = (assumption: Assumption): Known => {
  const row = ASSUMPTIONS[assumption];
  return { area: typicalArea('people' in row ? row.people : ASSUMPTIONS.unknownTown.people), basis: { assumption } };
};

/** The people of a place that is told or shown; a place that no table knows gets a band by its kind. */
export function placeNamed(name: string): Known {
  const area = findPlace(name);
  if (area) return { area, basis: { figure: 'areas' } };
  if (CLOSE.test(name)) return guessed('neighbourhood');
  return guessed(SMALL.test(name) ? 'village' : 'unknownTown');
}

/** The people served by an employer that is told or shown. */
export function employerNamed(name: string): Known {
  const area = findBody(name);
  if (area) return { area, basis: { figure: 'bodies' } };
  return guessed(EMPLOYERS.find(([words]) => words.test(name))?.[1] ?? 'community');
}
