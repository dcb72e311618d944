import { isFirstName } from '../../engine/lexicon/names';
import type { Edit } from '../../engine/reword/edit';
import { findEdits, type Wanted } from '../../engine/reword/find-edits';
import { seenOf } from '../../engine/take-notes';
import type { Mention, MentionKind } from '../../engine/types/mention';
import type { Role } from '../../engine/types/subject';
import { bareAges, welshNumbers } from './bare-numbers';
import { isWelsh } from './welsh';

/** Words of a text, and what may stand in their place. Offsets are UTF-16 units, end exclusive. */
export type Cut = { start: number; end: number; standIn: string };

/** Says honestly that something was left out, where no word would fit by rule. */
export const LEFT_OUT = '[…]';
/** A name says nothing of who somebody is, and no more may its stand-in: "a patient" would be wrong of a colleague. */
const NAME = { english: '[name]', welsh: '[enw]' };

const NUMBERS: ReadonlySet<MentionKind> = new Set<MentionKind>([
  'nhs-number',
  'chi-number',
  'hospital-number',
  'phone',
  'postcode',
  'date-of-birth',
]);
const IN_CARE: ReadonlySet<Role> = new Set<Role>(['patient', 'relative']);
/** What a person told of themselves or of their own stays theirs to tell. */
const OWN: ReadonlySet<Role> = new Set<Role>(['self', 'own-family']);
const STAFF: ReadonlySet<Role> = new Set<Role>(['colleague', 'manager', 'student', 'public-figure']);

const COURTESY = /^(?:mrs?|ms|miss)\b/u;
const OF_STAFF = /^(?:dr|prof(?:essor)?|sister|matron|nurse)\b/u;
const OF_THE_NHS = /@(?:[\w-]+\.)*nhs\.(?:uk|net|scot)|@(?:[\w-]+\.)*(?:nhs\.)?(?:wales|hscni\.net)/iu;

/**
 * Which mentions point at somebody in care. Names of staff, times, places of work, equipment and counts are the concern
 * itself and stay. @param tells whether words at an offset say who was told: a name there is seldom a patient's
 */
function pointsAtPatient(tells: (offset: number) => boolean, welsh: boolean): Wanted {
  return ({ kind, value, start, text }: Mention, role) => {
    if (OWN.has(role)) return false;
    if (NUMBERS.has(kind)) return true;
    if (kind === 'email') return !OF_THE_NHS.test(text);
    if (kind === 'age') return !STAFF.has(role);
    if (kind === 'bed') return !value.startsWith('bay');
    if (kind === 'place') return /^(?:address|street):/u.test(value);
    if (kind === 'handle' || kind === 'occupation') return IN_CARE.has(role);
    if (kind !== 'person' || OF_STAFF.test(value)) return false;
    if (tells(start) && !(COURTESY.test(value) && IN_CARE.has(role))) return false;
    if (role !== 'unknown') return IN_CARE.has(role);
    // What is capital and unknown may be a firm, or a Welsh word at the head of a sentence
    return COURTESY.test(value) || (!welsh && isFirstName(value.split(' ', 1)[0] ?? ''));
  };
}

const USED_TO_BE = /(?:retired|former|ex)[ -]$/iu;

/** Every detail of a patient in a text, in its order, none touching another. */
export function detailsIn(text: string, tells: (offset: number) => boolean = () => false): readonly Cut[] {
  const draft = { text, context: { kind: 'post' as const } };
  const language = isWelsh(text) ? 'welsh' : 'english';
  const wanted = pointsAtPatient(tells, language === 'welsh');
  const { seen, subjects } = seenOf(draft);
  const mentions = seen.mentions.filter((mention) => wanted(mention, subjects.of(mention)));
  const names = mentions
    .filter(({ kind }) => kind === 'person')
    .map(({ start, end }) => ({ start, end, standIn: NAME[language] }));
  if (language === 'welsh') {
    const spans = [...welshNumbers(text), ...mentions];
    return apart([...names, ...spans.map(({ start, end }) => ({ start, end, standIn: LEFT_OUT }))]);
  }
  const bare = bareAges(text, names).map((span) => ({ ...span, standIn: LEFT_OUT }));
  const reworded = findEdits(draft, (mention, role) => mention.kind !== 'person' && wanted(mention, role));
  const rest = mentions.filter(hasNoWords).map(({ start, end }) => ({
    start: start - (USED_TO_BE.exec(text.slice(0, start))?.[0].length ?? 0),
    end,
    standIn: LEFT_OUT,
  }));
  return apart([...names, ...reworded.map(toCut), ...rest, ...bare]);
}

/** Jobs, numbers, and an age, where the rules for safer words leave them: a band of years, `60-69`, is no age. */
const hasNoWords = ({ kind, value }: Mention): boolean =>
  kind === 'occupation' || NUMBERS.has(kind) || (kind === 'age' && !value.includes('-'));

const toCut = ({ start, end, text }: Edit): Cut => ({ start, end, standIn: text });

/** Where two touch, the one that was named first stands. */
export function apart(cuts: readonly Cut[]): readonly Cut[] {
  const kept: Cut[] = [];
  for (const cut of cuts)
    if (cut.end > cut.start && !kept.some((one) => one.start < cut.end && cut.start < one.end)) kept.push(cut);
  return kept.sort((a, b) => a.start - b.start);
}
