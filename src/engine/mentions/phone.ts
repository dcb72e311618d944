import { defineMention, type Found, type MentionExamples } from './define-mention';
import { type DigitGroup, type DigitRun, digitRuns } from './digit-runs';

/** How many digits a national number may have, by how it begins (Ofcom, National Telephone Numbering Plan). */
const LENGTHS: readonly [RegExp, readonly number[]][] = [
  [/^07/, [11]],
  [/^0[12]/, [11, 10]],
  [/^03/, [11]],
  [/^0[89]/, [11, 10]],
];

/** British numbers as dialled at home or from abroad. `value` is the national form, `07700900431`. */
export const mention = defineMention({
  kind: 'phone',
  find: ({ folded, ...rest }) => digitRuns({ folded, ...rest }).flatMap((run) => numbersIn(folded, run)),
});

/** 03, 08 and 09 are organisations' and services': they point at no person. */
export const isOrganisationsNumber = (value: string): boolean => /^0[389]/.test(value);

function numbersIn(folded: string, run: DigitRun): Found[] {
  const found: Found[] = [];
  for (let first = 0; first < run.groups.length; ) {
    const number = numberFrom(folded, run.groups.slice(first, first + 12));
    if (number) found.push(number.found);
    first += number?.groups ?? 1;
  }
  return found;
}

function numberFrom(folded: string, groups: readonly DigitGroup[]): { found: Found; groups: number } | null {
  const [head] = groups;
  if (!head || /[\p{L}_=£$€]$/u.test(folded.slice(Math.max(0, head.start - 1), head.start))) return null;
  const plus = folded[head.start - 1] === '+';
  let digits = '';
  let best: { found: Found; groups: number } | null = null;
  for (const [i, group] of groups.entries()) {
    digits += group.digits;
    if (digits.length > 16) break;
    const national = toNational(digits, plus);
    if (!national || !LENGTHS.some(([begins, lengths]) => begins.test(national) && lengths.includes(national.length)))
      continue;
    best = { found: { start: plus ? head.start - 1 : head.start, end: group.end, value: national }, groups: i + 1 };
  }
  return best;
}

function toNational(digits: string, plus: boolean): string | null {
  if (plus) return digits.startsWith('44') ? `0${digits.slice(2).replace(/^0/, '')}` : null;
  if (digits.startsWith('0044')) return `0${digits.slice(4).replace(/^0/, '')}`;
  if (/^447\d{9}$/.test(digits)) return `0${digits.slice(2)}`;
  return digits.startsWith('0') ? digits : null;
}

export const examples: MentionExamples = {
  find: [
    "bed 9's daughter back on «07700 900614» about tomorrow",
    'my number «+44 7700 900 431» x',
    '«+44 (0)7700 900431»',
    '«0044 7700 900431»',
    'ring («01632) 960 999» after six',
    'sensory team on «0300 123 4567»',
    '«0131 496 0018» is the ward',
    '«077 00 90 04 31» he said',
    'zero-spaced «0 7 7 0 0 9 0 0 4 3 1»',
    'ring her on «oh double seven double oh nine double oh four three one»',
  ],
  leave: [
    'Samaritans 116 123',
    'ring 111 or 999',
    '999 000 0018',
    'born 01.02.1980',
    'ext 4560, bleep 0123',
    '£07700900431',
    'NHS number 999 000 0018',
  ],
};
