import { NUMBER, numberOf } from '../../mentions/numbers';
import type { Told, ToldFinder } from './finder';
import { matchesOf, type WordTable, words } from './words';

const BANDS: readonly (readonly [WordTable, number, number])[] = [
  [words`newborn  baby(?! shower| clinic)  neonate  weeks old  week old  days old`, 0, 1],
  [words`toddler  months? old  month-old`, 0, 3],
  [words`little (?:lad|boy|girl|one|lass)  small child  reception class`, 0, 9],
  [
    words`boy  girl  kid  kiddie  child  schoolboy  schoolgirl  wean  bairn  year (?:\d|1[0-3]) (?:lad|girl|boy)`,
    0,
    17,
  ],
  [words`teens  teenager  sixth former  late teens`, 13, 19],
  [words`young (?:man|woman|lad|lady|fella|mum|mam|dad|farmer|bloke|person)  uni student  fresher`, 16, 35],
  [
    words`
      elderly  old (?:boy|man|lady|dear|fella|gent|gentleman|woman|girl|chap|bloke)  pensioner
      retired \w+  great[- ]gran\w*  OAP
    `,
    60,
    90,
  ],
];

/** Readers judge an age by looks, so a number is taken a little wider. */
const LEEWAY_YEARS = 3;

/** Words that tell an age loosely. */
export const findAgeWords: ToldFinder = (folded) =>
  BANDS.flatMap(([named, from, to]) =>
    matchesOf(named, folded).map(({ start, end }) => agesTold(start, end, from, to)),
  );

const BARE = [
  new RegExp(
    `(?<=\\b(?:lad|man|woman|lady|boy|girl|gent|gentleman|bloke|fella|chap|lass|patient|resident|kid|child|farmer) of )(${NUMBER})(?![\\p{L}\\p{N}]|[.:]\\d)`,
    'giu',
  ),
  /(?<=\p{L}[,(] ?)(\d{1,3})(?=\s*(?:[,;)!?\n]|\.(?!\d)|$))/gu,
];

/** Numbers that stand where an age would, and that the mentions of ages leave to their context: "theatre, 64, again". */
export const findAgeNumbers: ToldFinder = (folded) =>
  BARE.flatMap((age) => [...folded.matchAll(age)]).flatMap((m) => {
    const years = numberOf(m[1] ?? '');
    const ages = years !== null && years < 110 ? agesOf(String(years)) : null;
    return ages ? [agesTold(m.index, m.index + m[0].length, ...ages)] : [];
  });

/** The ages that an age mention's value means: `88`, `0`, `60-69`; null where it says none. */
export function agesOf(value: string): [from: number, to: number] | null {
  const [first = Number.NaN, last] = value.split('-').map(Number);
  if (!Number.isFinite(first)) return null;
  if (last !== undefined) return [Math.min(first, 90), Math.min(last, 90)];
  if (first < 3) return [0, first + LEEWAY_YEARS];
  return [Math.min(first, 90) - LEEWAY_YEARS, first + LEEWAY_YEARS];
}

export const agesTold = (start: number, end: number, from: number, to: number): Told => ({
  start,
  end,
  kind: 'age',
  because: 'age',
  narrows: { by: 'ages', from, to },
  basis: { figure: 'ages' },
});
