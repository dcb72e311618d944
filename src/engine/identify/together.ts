import type { Mention } from '../types/mention';
import type { Estimate, Outcome } from '../types/review';
import type { Detail } from './detail';
import type { Setting } from './estimate';

/**
 * So many different things must be told or shown together before an everyday anecdote says who somebody is. The labelling
 * guide asks for age, sex, condition, day and place with a town or employer known (`corpus/LABELLING.md`, "everyday anecdote").
 */
export const TOLD_TOGETHER = 5;

/** Fewer people than this hold a send (`corpus/LABELLING.md`: "fewer than about ten could fit"). */
const HOLDS_BELOW = 10;

/** Up to so many people make a note ("dozens could"). */
const NOTES_UP_TO = 60;

/** A named office, or the draft's own word that there is no other, tells as much of a patient as two other things. */
const TELLS_DOUBLE = ['office', 'only'];

/** How many different things about somebody are told, or shown by the author's profile. Saying one twice adds nothing. */
export function toldTogether(details: readonly Detail[], setting: Setting): number {
  const told = new Set<string>(details.map(thingOf).filter((thing) => thing !== ''));
  if (setting.areas.length > 0) told.add('where');
  const clinical = told.has('clinical');
  const doubles = clinical ? TELLS_DOUBLE.filter((thing) => told.has(thing)).length : 0;
  // the labelling guide: a bare bed number is clear, with a clinical detail it holds, in the ward's own chat too
  const bed = details.some((d) => d.kind === 'bed') && details.some((d) => d.kind === 'condition');
  return bed ? Math.max(TOLD_TOGETHER, told.size + doubles) : told.size + doubles;
}

/**
 * What the numbers ask for: fewer than ten people hold, dozens make a note, and little told is nobody. A story that names
 * somebody is another topic's finding (`patient-identifier`), and one fault is one finding.
 */
export function outcomeFor({ people, told, tells }: Estimate, mentions: readonly Mention[]): Outcome {
  if (told < TOLD_TOGETHER || people > NOTES_UP_TO || isNamed(tells, mentions)) return 'clear';
  return people < HOLDS_BELOW ? 'pause' : 'advise';
}

/** Whether a person's name stands among the details. */
function isNamed(tells: Estimate['tells'], mentions: readonly Mention[]): boolean {
  const start = Math.min(...tells.map((tell) => tell.start)) - NAME_BEFORE;
  const end = Math.max(...tells.map((tell) => tell.end));
  return mentions.some((m) => m.kind === 'person' && m.in === tells[0]?.in && m.start >= start && m.end <= end);
}

/** A name mostly opens its story: so many UTF-16 units before the first detail still count. */
const NAME_BEFORE = 40;

const LOOSE_AGE_YEARS = 10;

function thingOf({ kind, because, narrows }: Detail): string {
  if (kind === 'age' && narrows.by === 'ages') return narrows.to - narrows.from > LOOSE_AGE_YEARS ? 'sex' : 'age';
  if (kind === 'condition' || kind === 'unit') return 'clinical';
  if (kind === 'place' || kind === 'employer') return 'where';
  if (because === 'pointed' || kind === 'bed') return '';
  return because;
}
