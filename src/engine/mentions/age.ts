import { isFirstName } from '../lexicon/names';
import { plainOf } from '../text/tokens';
import type { Text } from '../types/text';
import { defineMention, type Found, type MentionExamples } from './define-mention';
import { bandOf, NUMBER, numberOf, TENS_BAND } from './numbers';

/** Every number or band of tens; whether it is an age is told by what stands before and after it. */
const CANDIDATE = new RegExp(
  `(?<![\\p{L}\\p{N}£$€#/.:+])(?:(?<band>${TENS_BAND})|(?<n>${NUMBER}))(?![\\p{N}%£°:/]|[.+]\\d|,\\d{3})`,
  'giu',
);

const WHO =
  'man|woman|lady|gentleman|gent|chap|bloke|fella|guy|lad|laddie|lass|lassie|girl|boy|kid|child|bairn|wean|wifie|wumman|male|female|pt|patient|mum|mam|dad|granny|nan|resident|client|baby|daughter|son|toddler|teenager|teacher|nun|farmer|he|she|they|who|him|her';
const ROUGHLY = '(?:about |around |only |just |nearly |almost |maybe |roughly |still |barely |approx\\.? )?';

const after = (source: string) => new RegExp(`^(?:${source})`, 'iu');
const before = (source: string) => new RegExp(`(?<!\\p{L})(?:${source})$`, 'iu');

const YEARS_OLD = after(
  '[ -]?(?:y\\/?o|yrs?[ -]?olds?|years?[ -]olds?|yr olds?|y o|years? young|years? of age)(?!\\p{L})',
);
const SMALL_OLD = after('[ -](?:months?|mths?|weeks?|wks?|days?|hours?|hrs?)[ -]olds?(?!\\p{L})');
const SEX = /^[MF](?![\p{L}\p{N}])/u;
const SMALL_SEX = /^f(?![\p{L}\p{N}])/u;
const ODD = after('[ -]odd(?!\\p{L})');
const BIRTHDAY = after('(?:st|nd|rd|th) birthday(?!\\p{L})');

const COUNTED = after(
  "[\\p{L}'’]|[ -]?(?:weeks?|wks?|days?|months?|hours?|hrs?|mins?|minutes?|years?|yrs?|mg|mls?|units?|miles?|times?|of|people|patients|beds?|staff|per|pm|am|stone|kg|litres?|shifts?|in a row|percent|quid|pounds?|out of|stars?|points?)(?!\\p{L})",
);
const ENDS = after(
  '[,.;)!?\\p{Extended_Pictographic}]|\\s*$|\\n| (?:today|tomorrow|now|and|next|this|on|who|with|but)(?!\\p{L})',
);
const ENDS_AFTER_NAME = after(',? (?:and|today|who|came|from|with|years old)(?!\\p{L})|[,;)]|\\.(?!\\d)|\\s*$|\\n');

const AGED = before(`(?:aged?:? |at the age of |the age of )${ROUGHLY}`);
const TENS_LED = before(
  '(?:in|into|mid|early|late|her|his|their|my|turned)[ -](?:(?:his|her|their|my) )?(?:(?:early|mid|late|very late)[ -])?',
);
const TENS_DECADE = before('(?:the|since|of the|from the|in the) (?:early |mid |late )?');
const PERSON_LED = before(`(?:${WHO})(?:,| of| aged?| is| was|'?s| turned| turns)? ${ROUGHLY}`);
/** `mum of three` has three children. */
const CHILDREN_OF = before('(?:mum|mam|mom|dad|mother|father|nan|granny|grandad|gran) of ');
const TURNED = before('(?:turned|turning|turns|reached|celebrat\\w{2,4} (?:his|her|their)) ');
const NAME_LED = /\p{Lu}\p{Ll}{1,20},? (?:(?<=, )(?:only|just|aged) )?$/u;
const HEAD = /(?:^|[.!?\n] ?)$/u;
const NOT_NAMES =
  /(?<!\p{L})(?:ward|bed|bay|room|band|page|line|route|level|clinic|section|type|grade|stage|step|day|week|year|part|tier|chapter|volume|number|covid|brexit|theatre|flat|house|unit|cycle|on|since|until|from|by|at|in|january|february|march|april|may|june|july|august|september|october|november|december|christmas|monday|tuesday|wednesday|thursday|friday|saturday|sunday|hosp|top|gate|platform|news|radio|channel),? (?:only |just |aged )?$/iu;

const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    newborn: '0',
    neonate: '0',
    preemie: '0',
    toddler: '1-3',
    teenager: '13-19',
    teenaged: '13-19',
    teenage: '13-19',
    octogenarian: '80-89',
    nonagenarian: '90-99',
    centenarian: '100',
    septuagenarian: '70-79',
    pensioner: '66-99',
  }),
);
const SCHOOL =
  /(?<!\p{L})(?<stage>year|yr|y|p|s|primary|reception) ?(?<class>\d{1,2})(?= (?:lad|lass|girl|boy|kid|child|pupil|student))/giu;

/** How old somebody is: in years (`88`), below one `0`, or a band (`60-69`). */
export const mention = defineMention({
  kind: 'age',
  find: (text) =>
    [...numbered(text.folded), ...inWords(text), ...atSchool(text.folded)].sort((a, b) => a.start - b.start),
});

function* numbered(folded: string): Generator<Found> {
  for (const m of folded.matchAll(CANDIDATE)) {
    const start = m.index;
    const end = start + m[0].length;
    const found = ageAt(m[0], m.groups?.band !== undefined, {
      start,
      end,
      last: folded.slice(Math.max(0, start - 40), start),
      next: folded.slice(end, end + 24),
    });
    if (found) yield found;
  }
}

type Around = { start: number; end: number; last: string; next: string };

function ageAt(said: string, isBand: boolean, around: Around): Found | null {
  return isBand ? bandAt(said, around) : yearsAt(said, around);
}

function bandAt(said: string, { start, end, last, next }: Around): Found | null {
  const led = TENS_LED.exec(last)?.[0];
  const heads = HEAD.test(last) && /^,/u.test(next);
  if (
    /^\p{L}/u.test(next) ||
    (led === undefined && !heads) ||
    (TENS_DECADE.test(last) && !/(?:his|her|their|my) /iu.test(last.slice(-14)))
  )
    return null;
  const from = bandOf(said);
  return from === null
    ? null
    : { start: start - (led?.length ?? 0), end, value: from === 10 ? '13-19' : `${from}-${from + 9}` };
}

function yearsAt(said: string, { start, end, last, next }: Around): Found | null {
  const years = numberOf(said);
  if (years === null || years > 115) return null;
  const value = String(years);
  const reach = (pattern: RegExp) => pattern.exec(next)?.[0].length ?? 0;
  const old = reach(YEARS_OLD);
  if (old) return { start, end: end + old, value };
  if (reach(SMALL_OLD)) return { start, end: end + reach(SMALL_OLD), value: '0' };
  if (/^\d/u.test(said) && (SEX.test(next) || (years > 12 && SMALL_SEX.test(next))))
    return { start, end: end + 1, value };
  if (reach(ODD) && years >= 20) return { start, end: end + reach(ODD), value: `${years}-${years + 9}` };
  if (reach(BIRTHDAY)) return { start, end: end + reach(BIRTHDAY), value };
  if (COUNTED.test(next)) return null;
  const aged = AGED.exec(last)?.[0].length;
  if (aged !== undefined) return { start: start - aged, end, value };
  return isBeside(said, years, last, next) ? { start, end, value } : null;
}

/** A bare number is an age beside a person, a name, or at the head of a sentence. */
function isBeside(said: string, years: number, last: string, next: string): boolean {
  if (ENDS.test(next) && ((PERSON_LED.test(last) && !CHILDREN_OF.test(last)) || (TURNED.test(last) && years >= 2)))
    return true;
  if (/^\d/u.test(said) && ENDS_AFTER_NAME.test(next) && NAME_LED.test(last) && !NOT_NAMES.test(last)) {
    return /, (?:only |just |aged )?$/u.test(last) || isFirstName(plainOf(/(\p{L}+) $/u.exec(last)?.[1] ?? ''));
  }
  if (!HEAD.test(last) || !/^(?:, \p{L}| and (?:still|a) )/u.test(next)) return false;
  return years >= 14 || (/^\d/u.test(said) && /^, (?:the|only|he|she|a )/u.test(next));
}

function* inWords({ tokens }: Text): Generator<Found> {
  for (const { plain, from, to } of tokens) {
    const value = plain.length > 6 ? WORDS.get(plain) : undefined;
    if (value !== undefined) yield { start: from, end: to, value };
  }
}

/** Year 9 is 13 to 14 in England and Wales, P1 is 5 in Scotland, S1 is 12. */
function* atSchool(folded: string): Generator<Found> {
  for (const m of folded.matchAll(SCHOOL)) {
    const form = Number(m.groups?.class);
    const from = (m.groups?.stage ?? '').toLowerCase() === 's' ? form + 11 : form + 4;
    if (form >= 1 && form <= 13) yield { start: m.index, end: m.index + m[0].length, value: `${from}-${from + 1}` };
  }
}

export const examples: MentionExamples = {
  find: [
    '«88yo» with a broken hip',
    '«34F», ovarian cancer',
    'woman «in her 90s» on resus',
    'a gent well «into his eighties»',
    'a man «aged forty-one» fell',
    'a «6 week old» with a fever',
    'a lad of about «nine»',
    "he's «6» and he's been with us 3 years",
    'she is «90» today!',
    '«seventy-odd», hip gone to gravel',
    '«Eighty four», rash near the eye',
    'a «79 yr old» gent',
    'a «five-year-old» and a drip',
    'the sweetest old lady in bay C, Edna, «91», come in',
    'a «Year 9» lad, spiked vape',
    '«late forties», stopped breathing',
    'a «teenager» with a knife wound',
    '«Fifties», used to be on the sites',
    'her «100th birthday» on the ward',
  ],
  leave: [
    '7.10 (child) is a filling code',
    'ward 7, bed 34',
    'I have been a nurse for 22 years',
    '£41M for the new wing',
    'at 9, on bay 3',
    'it was 30 degrees in the 90s',
    'band 5, 37.5 hours',
    'we had 41 in the corridor',
    'On Monday, 14 of us',
    'music from the eighties',
    'proud mum of three',
    'still on Windows 7, we have to laugh',
    'Ring 111 and press 2',
    'he is 6 foot two',
  ],
};
