import type { Mention } from '../../types/mention';
import type { Assumption } from '../assumptions';
import { agesOf, agesTold } from './ages';
import { shareOfUnit } from './conditions';
import { assumed, figured, type Told } from './finder';
import { employerNamed, placeNamed } from './places';

const DEFINITE = /\b(?:the|our|your|that|their)(?: (?:old|local|retired|former|village|town))? $/i;

/** A numbered room in which something is held for whoever comes: nobody lies there. */
const HELD = /\b(?:clinics?|session|class|course|meeting|training|teaching|drop-?in|workshop|choir|open)\b/i;
const AROUND = 40;
const isHeldIn = (original: string, start: number, end: number): boolean =>
  /^room/i.test(original.slice(start, end)) && HELD.test(original.slice(Math.max(0, start - AROUND), end + AROUND));

/** A country, a far city, a firm or a club: it tells of no place that people could be counted in. */
const isOfTheWorld = (value: string): boolean => value.startsWith('world:');

const classOf = (value: string): string => value.split(':', 1)[0] ?? '';

const everyday = () => assumed('everyday');
const CONDITIONS: Record<string, () => ReturnType<typeof assumed>> = {
  death: () => figured('deaths'),
  pregnancy: () => figured('births'),
  mental: () => assumed('everyday'),
};

/** What the engine's mentions tell, with offsets of the text that they stand in. Other kinds tell nothing here. */
export function toldBy({ kind, start, end, value, text }: Mention, original: string): Told[] {
  const before = original.slice(Math.max(0, start - 12), start);
  const at = { start, end };
  switch (kind) {
    case 'age': {
      const ages = agesOf(value);
      return ages ? [agesTold(start, end, ...ages)] : [];
    }
    case 'time':
    case 'date': {
      const when = whenOf(value);
      return when ? [{ ...at, kind: 'time', because: 'time', ...assumed(when) }] : [];
    }
    case 'ward':
      return [{ ...at, kind: 'unit', because: 'unit', ...shareOfUnit(value) }];
    case 'bed':
      if (isHeldIn(original, start, end)) return [];
      return [{ ...at, kind: 'bed', because: 'bed', ...assumed('bed') }];
    case 'condition':
      return [{ ...at, kind: 'condition', because: 'condition', ...(CONDITIONS[classOf(value)] ?? everyday)() }];
    case 'occupation': {
      const held = classOf(value) === 'office' && DEFINITE.test(before);
      const assumption = held ? 'office' : classOf(value) === 'common' ? 'commonJob' : 'rareJob';
      return [{ ...at, kind: 'occupation', because: held ? 'office' : 'occupation', ...assumed(assumption) }];
    }
    case 'relation':
      return classOf(value) === 'multiple-birth'
        ? [{ ...at, kind: 'family', because: 'family', ...assumed(/triplet|quad/.test(value) ? 'triplets' : 'twins') }]
        : [];
    case 'event': {
      const known = classOf(value) === 'news';
      return [
        {
          ...at,
          kind: known ? 'news' : 'event',
          because: known ? 'news' : 'event',
          ...assumed(known ? 'news' : 'event'),
        },
      ];
    }
    case 'place': {
      const { area, basis } = placeNamed(text);
      if (isOfTheWorld(value) && !('figure' in basis)) return [];
      return [{ ...at, kind: 'place', because: 'place', narrows: { by: 'area', area }, basis }];
    }
    case 'org': {
      const { area, basis } = employerNamed(text);
      if (isOfTheWorld(value) && !('figure' in basis)) return [];
      return [{ ...at, kind: 'employer', because: 'employer', narrows: { by: 'area', area }, basis }];
    }
    default:
      return [];
  }
}

/** How closely readers can place a time; null for one that is to come again and again, or long past. */
function whenOf(value: string): Assumption | null {
  if (/\byears? (?:ago|back)|yrs? (?:ago|back)|every|tomorrow|next/.test(value)) return null;
  if (/year|spring|summer|autumn|winter|season|term|months? (?:ago|back)/.test(value)) return 'season';
  if (
    /month|weeks? (?:ago|back)|january|february|march|april|may|june|july|august|september|october|november|december/.test(
      value,
    )
  )
    return /\d/.test(value) ? 'day' : 'month';
  return /week|weekend|shift|days? ago/.test(value) ? 'week' : 'day';
}
