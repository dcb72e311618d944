import type { Mention } from '../../types/mention';
import type { Text } from '../../types/text';
import type { Area } from '../area';
import { typicalArea } from '../area';
import { ASSUMPTIONS, type Assumption } from '../assumptions';
import type { Basis } from '../detail';
import { findBody, findPlace } from '../places';
import type { Told } from './finder';

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

/** Words that are places too, but seldom mean them. */
const NO_PLACE =
  /^(?:March|May|Reading|Sale|Street|Lane|Hall|Deal|Ash|Ware|Hope|Wells|Hook|Over|Send|Seal|Nelson|Sandy|Battle|Rugby|Lord|Well|Queen|King|Crook|Diss|Eye|Wing|Bow|Ham|Wick|Rye|Beer|Looe|Barry|Kelly|Ashton|Kingsley|Ashley|Shirley|Beverley|Stanley|Melton|Charlton|Clifton|Bedford|Maria|Chelsea)$/;

const NAME = "[A-Z][\\p{L}'’]+(?:[ -](?:(?:on|upon|le|under|in|by|the|of|y)[ -])*[A-Z][\\p{L}'’]+){0,3}";
const AFTER = new RegExp(
  `(?<=\\b(?:from|in|at|near|off|outside|up|round|over|behind|around|across|of|by|to|for|our|on) (?:the )?|#)(${NAME})`,
  'gu',
);
const ALONE = new RegExp(`(?:^|[.!?\\n] )(${NAME})(?=[.!?,\\n]|$)|(?<=[a-z,] )(${NAME})(?=[.,!?\\s]|$)`, 'gu');
const BEFORE = new RegExp(
  `(${NAME})(?= (?:lad|lady|man|woman|lass|farmer|girl|boy|born|way|brunch|crowd|lot|people|folk))`,
  'gu',
);

/** Capitalised names where a place would stand, that a table knows or that sound like a street, a school or a pub. */
function namesIn(folded: string): { start: number; end: number; name: string }[] {
  return [AFTER, BEFORE, ALONE]
    .flatMap((where) => [...folded.matchAll(where)])
    .flatMap((m) => {
      const name = longestPlace(m[1] ?? m[2] ?? '');
      if (name === null) return [];
      const start = m.index + m[0].indexOf(name);
      return [{ start, end: start + name.length, name }];
    });
}

/** "Ludlow on Saturday" begins with a place: the longest beginning that is one, or null. */
function longestPlace(name: string): string | null {
  for (let end = name.length; end > 0; end = name.lastIndexOf(' ', end - 1))
    if (isPlace(name.slice(0, end))) return name.slice(0, end);
  return null;
}

const isPlace = (name: string): boolean =>
  !NO_PLACE.test(name) &&
  (findPlace(name) !== null || findBody(name) !== null || (CLOSE.test(name) && name.includes(' ')));

/** Places and employers that no mention covers, as told; offsets are of the original text. */
export function placesIn({ folded, toOriginal }: Text, mentions: readonly Mention[]): Told[] {
  return namesIn(folded).flatMap(({ start, end, name }): Told[] => {
    const span = toOriginal(start, end);
    if (mentions.some((m) => m.start < span.end && span.start < m.end)) return [];
    const kind = /hospital|infirmary|royal|general|trust/i.test(name) ? 'employer' : 'place';
    const { area, basis } = kind === 'employer' ? employerNamed(name) : placeNamed(name);
    return [{ ...span, kind, because: kind, narrows: { by: 'area', area }, basis }];
  });
}
