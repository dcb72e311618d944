import { isDay } from './check-digit';
import { defineMention, type Found, type MentionExamples } from './define-mention';

const DAY = '(\\d{1,2})[ ]?[/.\\-\\\\ ][ ]?(\\d{1,2})[ ]?[/.\\-\\\\ ][ ]?((?:19|20)?\\d{2})';
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WORDED = `(\\d{1,2})(?:st|nd|rd|th)?[ -](${MONTHS.join('|')})[a-z]{0,6},?[ -]((?:19|20)?\\d{2})`;
const CALLED = '(?:d\\.?o\\.?b\\.?|date of birth|birth ?date|born(?: on)?(?: the)?|b\\.)[ :.=-]{0,3}(?:is |was )?';

const NAMED = new RegExp(
  `(?<!\\p{L})${CALLED}(?:(\\d{1,2})[/.](\\d{1,2})(?![/.\\d])|${DAY}|${WORDED}|(\\d{6}(?:\\d{2})?))(?!\\d)`,
  'giu',
);
const BARE = new RegExp(`(?<![\\p{L}\\p{N}/.,:£-])${DAY}(?![\\p{N}]|[/.:-]\\d)`, 'gu');
const BESIDE =
  /\b(?:mrs?|ms|miss|baby|pt|patient|dob|nhs|hosp|address|born|aged?|wristband|hoss?p|she|he|named?)\b|\p{Lu}{3,},? (?:\p{Lu}\p{Ll}+|\p{Lu}\b)/u;

/** A birthday with its year, called so or standing beside a patient. `value` is `D/M/YYYY`, or `D/M` where no year is told. */
export const mention = defineMention({
  kind: 'date-of-birth',
  find: ({ folded }) => {
    if (!/\d/.test(folded)) return [];
    const found: Found[] = [];
    for (const m of folded.matchAll(NAMED)) {
      const value = dayOf(m);
      if (!value) continue;
      const start = m.index + m[0].search(/\d/);
      found.push({ start, end: m.index + m[0].length, value });
    }
    for (const m of folded.matchAll(BARE)) {
      const year = fullYear(m[3] ?? '');
      const here = { start: m.index, end: m.index + m[0].length };
      if (found.some((f) => f.start < here.end && here.start < f.end)) continue;
      const birthYear = year !== null && year >= 1905 && year <= 2012;
      const around = folded.slice(Math.max(0, here.start - 40), here.end + 25);
      const shortYear = /^[3-9]\d$/u.test(m[3] ?? '');
      if (birthYear && isDay(Number(m[1]), Number(m[2])) && (shortYear || BESIDE.test(around)))
        found.push({ ...here, value: `${Number(m[1])}/${Number(m[2])}/${year}` });
    }
    return found.sort((a, b) => a.start - b.start);
  },
});

function dayOf(m: RegExpExecArray): string | null {
  const [, day, month, d, mo, y, wd, word, wy, run] = m;
  if (day && month) return isDay(Number(day), Number(month)) ? `${Number(day)}/${Number(month)}` : null;
  if (run) return toDay(run.slice(0, 2), run.slice(2, 4), run.slice(4));
  if (word) return toDay(wd, String(MONTHS.indexOf(word.toLowerCase().slice(0, 3)) + 1), wy);
  return toDay(d, mo, y);
}

const toDay = (day = '', month = '', year = ''): string | null =>
  isDay(Number(day), Number(month)) ? `${Number(day)}/${Number(month)}/${fullYear(year) ?? year}` : null;

/** Two figures up to 26 are read as of this century. */
function fullYear(year: string): number | null {
  if (/^\d{4}$/.test(year)) return Number(year);
  return /^\d{2}$/.test(year) ? Number(year) + (Number(year) > 26 ? 1900 : 2000) : null;
}

export const examples: MentionExamples = {
  find: [
    'PUGH, Delyth, «12/09/1958», hosp no K0482913',
    'Jean, DOB «3/4/41»',
    'dob: «14.03.51»',
    'born on «4 June 1991» in Oban',
    'cot 4, baby Adeyinka, dob «3/11», mum has rung',
    'wristband reads HOLROYD, B «12/02/1948»',
    'Sinead O Hare dob «4/6/91»',
    'd.o.b. «04061991»',
    'the one with the dodgy arm, «14.03.51», the others are lumps',
  ],
  leave: [
    'the meeting is 12/09/2025 in the canteen',
    'born in 1958 in Swansea',
    'the trust was founded on 01/04/2014',
    'open letter of 3 June 2021',
    'he was born with it',
  ],
};
