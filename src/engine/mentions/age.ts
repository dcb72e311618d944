import type { Text } from '../types/text';
import { defineMention, type Found, type MentionExamples } from './define-mention';
import { bandOf, NUMBER, numberOf, TENS_BAND } from './numbers';

const WHO =
  'man|woman|lady|gentleman|gent|chap|bloke|fella|guy|lad|laddie|lass|lassie|girl|boy|kid|child|bairn|wean|wifie|wumman|male|female|pt|patient|mum|mam|dad|granny|nan|resident|client|baby|daughter|son|toddler|teenager|teacher|nun|farmer|nurse|he|she|they|who|him|her';
const YEARS =
  "(?:y\\/?o|yrs?[ -]?olds?|yr[ -]olds?|years?[ -]olds?|years? young|years? of age|year[ -]olds?|yr old'?s?|y o)";
const NOT_AFTER = '(?<![\\p{L}\\p{N}£$€#/.:+-])';
const NOT_BEFORE =
  "(?![\\p{L}\\p{N}%+£°:'/]|\\.\\d|,\\d{3}|[ -]?(?:weeks?|wks?|days?|months?|hours?|hrs?|mins?|minutes?|years?|yrs?|mg|mls?|units?|miles?|times?|of|people|patients|beds?|staff|per|pm|am|stone|kg|k|litres?|shifts?|in a row|st|nd|rd|th|percent|quid|pounds?|out of|on)\\b(?!\\s+(?:old|young)))";

const re = (source: string) => new RegExp(source, 'giu');

/** What says an age by itself; the named group is the number or band. */
const PLAIN = [
  re(`${NOT_AFTER}(?<n>${NUMBER})[ -]?${YEARS}(?!\\p{L})`),
  re(`${NOT_AFTER}(?<n>\\d{1,3})[MF](?![\\p{L}\\p{N}])`),
  re(`(?<!\\p{L})age[ds]?:? (?:about |around |only |just |approx\\.? )?(?<n>${NUMBER})${NOT_BEFORE}`),
  re(`(?<!\\p{L})at the age of (?<n>${NUMBER})${NOT_BEFORE}`),
  re(`${NOT_AFTER}(?<small>${NUMBER})[ -](?:months?|mths?|weeks?|wks?|wk|days?|hours?|hrs?)[ -]old(?!\\p{L})`),
  re(
    `(?<!\\p{L})(?:in|into|mid|early|late|turned) (?:(?:his|her|their|my|the) )?(?:(?:early|mid|late|very late)[ -])?(?<band>${TENS_BAND})(?![\\p{L}\\p{N}])`,
  ),
  re(`(?<![\\p{L}\\p{N}])(?<odd>sixty|seventy|eighty|ninety|fifty|forty|thirty|twenty|[2-9]0)[ -]odd(?!\\p{L})`),
];

/** What says an age beside a person. */
const BESIDE = [
  re(
    `(?<!\\p{L})(?:${WHO})(?:,| of| aged?| is| was|'s| turned| turns| is nearly| is almost)? (?:about |around |only |just |nearly |almost |maybe |roughly )?(?<n>${NUMBER})(?= (?:today|tomorrow|now|and|next|this|on|who|with|years)|[,.;)!?]|\\s*$)${NOT_BEFORE}`,
  ),
  re(
    `(?<!\\p{L})(?:he|she|they|who)(?:'?s| is| was|'re| are) (?:about |around |only |just |nearly |almost |still |barely )?(?<n>${NUMBER})(?= (?:today|tomorrow|now|and|next|with|who|but)|[,.;)!?\\p{Extended_Pictographic}]|\\s*$)${NOT_BEFORE}`,
  ),
  re(
    `\\b(?:turned|turning|turns|reached|celebrat\\w{2,4} (?:his|her|their)) (?<n>\\d{2,3})(?:th|st|nd|rd)?(?= (?:today|tomorrow|on|this|last|next|with|birthday)|[,.;)!?]|\\s*$)`,
  ),
  re(`\\b(?<n>\\d{2,3})(?:th|st|nd|rd) birthday\\b`),
  /(?<![\p{L}\p{N}])(?<name>(?=\d)(?<=\p{Lu}\p{Ll}{1,20},? |\p{Lu}\p{Ll}{1,20}, (?:only|just|aged) )\d{1,3})(?=[,;)]|\.(?!\d)|\s*$|,? (?:and|years old|yrs|today|who|came|from|with)\b)/gu,
  re(`(?<=^|[.!?\\n] ?)(?<head>${NUMBER})(?=, \\p{L}| and (?:still|a)\\b)`),
];

const WORDS: Readonly<Record<string, string>> = {
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
};
const WORD = re(`\\b(?:${Object.keys(WORDS).join('|')})\\b`);
const SCHOOL =
  /\b(?<stage>year|yr|y|p|s|primary|reception) ?(?<class>\d{1,2})(?= (?:lad|lass|girl|boy|kid|child|pupil|student|teacher's))/giu;
const SENIOR =
  /^(?:ward|bed|bay|room|band|page|line|route|level|clinic|section|type|grade|stage|step|day|week|year|part|tier|chapter|volume|number|covid|brexit|theatre|flat|house|unit|cycle|on|since|until|from|by|at|in|january|february|march|april|may|june|july|august|september|october|november|december|christmas|monday|tuesday|wednesday|thursday|friday|saturday|sunday|hosp|top|gate|platform|news|radio|channel|room)$/iu;

/** How old somebody is: in years (`88`), below one `0`, or a band (`60-69`). */
export const mention = defineMention({
  kind: 'age',
  find: (text) => [...plainly(text), ...besidePeople(text), ...inWords(text)].sort((a, b) => a.start - b.start),
});

function* plainly({ folded }: Text): Generator<Found> {
  for (const pattern of PLAIN)
    for (const m of folded.matchAll(pattern)) {
      const { n, small, band, odd } = m.groups ?? {};
      if (/^\d+m$/u.test(m[0]) || (/^\d+f$/u.test(m[0]) && Number(n) < 13)) continue;
      const value = small ? '0' : n ? years(n) : toBand(odd ? numberOf(odd) : bandOf(band ?? ''));
      if (value !== null && !(band && /^(?:the )/u.test(m[0].slice(3))))
        yield { start: m.index, end: m.index + m[0].length, value };
    }
}

function* besidePeople({ folded }: Text): Generator<Found> {
  for (const pattern of BESIDE)
    for (const m of folded.matchAll(pattern)) {
      const said = m.groups?.n ?? m.groups?.name ?? m.groups?.head ?? '';
      const value = years(said);
      if (value === null) continue;
      const start = m.index + m[0].lastIndexOf(said);
      if (
        m.groups?.name &&
        SENIOR.test(/(\p{L}+),? (?:only |just |aged )?$/u.exec(folded.slice(Math.max(0, start - 40), start))?.[1] ?? '')
      )
        continue;
      if (
        m.groups?.head &&
        Number(value) < 14 &&
        !/^, (?:the|only|he|she|a )/u.test(folded.slice(m.index + said.length))
      )
        continue;
      yield { start, end: start + said.length, value };
    }
}

function* inWords({ folded }: Text): Generator<Found> {
  for (const m of folded.matchAll(WORD))
    yield { start: m.index, end: m.index + m[0].length, value: WORDS[m[0].toLowerCase()] ?? '' };
  for (const m of folded.matchAll(SCHOOL)) {
    const form = Number(m.groups?.class);
    const stage = (m.groups?.stage ?? '').toLowerCase();
    const from = stage.startsWith('p') ? form + 4 : stage === 's' ? form + 11 : form + 4;
    if (form >= 1 && form <= 13) yield { start: m.index, end: m.index + m[0].length, value: `${from}-${from + 1}` };
  }
}

/** Ages of people: up to 115. */
function years(words: string): string | null {
  const n = numberOf(words);
  return n !== null && n <= 115 ? String(n) : null;
}

const toBand = (from: number | null): string | null =>
  from === null ? null : from === 10 ? '13-19' : `${from}-${from + 9}`;

export const examples: MentionExamples = {
  find: [
    '«88yo» with a broken hip',
    '«34F», ovarian cancer',
    'woman «in her 90s» on resus',
    'a gent well «into his eighties»',
    'a man «aged forty-one» fell',
    'a «6 week old» with a fever',
    'lad of about «nine»',
    'had the sweetest old lady in bay C, Edna, «91», come in',
    "he's «6» and he's been with us 3 years",
    'she is «90» today!',
    '«seventy-odd», hip gone to gravel',
    '«Eighty four», rash near the eye',
    'a «79 yr old» gent',
    'a «five-year-old» and a drip',
    '«Year 9» lad, spiked vape',
    '«late forties», stopped breathing',
    'a «teenager» with a knife wound',
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
  ],
};
