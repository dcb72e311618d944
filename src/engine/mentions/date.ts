import { isDay } from './check-digit';
import { defineMention, type Found, type MentionExamples } from './define-mention';

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|weds|thur?s?|fri|sat(?:ur)?|sun)(?:day)?';
const FEAST =
  "christmas (?:eve|day)|boxing day|new year'?s (?:eve|day)|bonfire night|hogmanay|easter (?:sunday|monday|saturday)|good friday|bank holiday(?: monday)?|halloween|valentine'?s(?: day)?|st (?:david|patrick|andrew|george)'?s day|burns night|mother'?s day|father'?s day|pancake day|shrove tuesday|diwali|eid";

const NUMERIC =
  /(?<![\p{L}\p{N}£$€.,/:-])(\d{1,2})([/.-]| [/-] )(\d{1,2})(?:\2((?:19|20)?\d{2}))?(?![\p{L}\p{N}%]|[/.:-]\d)/gu;
const ISO = /(?<![\p{L}\p{N}])(?:19|20)\d{2}-\d{2}-\d{2}(?![\p{N}])/gu;
const WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${WEEKDAY}),? (?:the )?)?(?:(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${MONTH})|(?:${MONTH}) \\d{1,2}(?:st|nd|rd|th)?)(?:,? (?:19|20)\\d{2})?|(?:${MONTH}) (?:19|20)\\d{2})(?![\\p{L}\\p{N}:])`,
  'giu',
);
const NAMED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:last|this|next|this past) (?:${WEEKDAY})|(?:${WEEKDAY})(?: (?:the )?\\d{1,2}(?:st|nd|rd|th))|(?:on )?the \\d{1,2}(?:st|nd|rd|th)(?! (?:floor|birthday|time|centile|century|hour|day|week|year|patient|one|round|attempt|cycle))|(?:${FEAST}))(?![\\p{L}\\p{N}])`,
  'giu',
);

/** A day of the calendar, or one that readers can count back to. `value` is `D/M` or `D/M/YYYY` when told, else the words. */
export const mention = defineMention({
  kind: 'date',
  find: ({ folded }) => {
    const found: Found[] = [];
    if (/\d/.test(folded)) {
      for (const m of folded.matchAll(ISO)) found.push({ start: m.index, end: m.index + m[0].length, value: m[0] });
      for (const m of folded.matchAll(NUMERIC)) {
        const [day, month] = [Number(m[1]), Number(m[3])];
        const year = m[4];
        if (!isDay(day, month) || (!year && m[2] !== '/') || isFraction(folded, m.index, m[0], day, month)) continue;
        found.push({
          start: m.index,
          end: m.index + m[0].length,
          value: [day, month, ...(year ? [year] : [])].join('/'),
        });
      }
      for (const m of folded.matchAll(WORDS)) if (realDay(m[0])) found.push(asSaid(m));
    }
    for (const m of folded.matchAll(NAMED)) found.push(asSaid(m));
    return found.sort((a, b) => a.start - b.start);
  },
});

const asSaid = (m: RegExpExecArray): Found => ({
  start: m.index,
  end: m.index + m[0].length,
  value: m[0].toLowerCase(),
});
const realDay = (words: string): boolean =>
  Number(/\d{1,2}(?!\d)/.exec(words)?.[0] ?? 1) <= 31 && !/^may \d+$/u.test(words);

/** `10/10 pain`, `4/6 of them`, `1/2 a tablet`, `24/7` and `7/7` are no days. */
function isFraction(folded: string, at: number, said: string, day: number, month: number): boolean {
  if (said.split(/[/.-]/).length > 2) return false;
  const next = folded.slice(at + said.length, at + said.length + 12);
  const last = folded.slice(Math.max(0, at - 14), at);
  if (/^ ?(?:dob|on)\b/iu.test(next) || /\b(?:on|since|from|until|til|till|by|dob|date|dated|the)[ :]*$/iu.test(last))
    return false;
  return (
    month === 7 ||
    day <= month ||
    /^ (?:of|pain|today|ago|hist|stars?|tabs?)/iu.test(next) ||
    /\b(?:score|bp|gcs|pain)\W*$/iu.test(last)
  );
}

export const examples: MentionExamples = {
  find: [
    'seen on «12/03/2024» in clinic',
    'admitted «14.03.24» from home',
    'on «3/11» after tea',
    'the fall was «12 March»',
    'came in «March 12th, 2023»',
    'she went «on the 14th»',
    '«last Tuesday» in resus',
    '«Saturday the 3rd» we lost him',
    'found «boxing day» on the ferry slip',
    'signed «2024-03-12»',
  ],
  leave: [
    'pain was 10/10',
    'open 24/7',
    'BP 120/80',
    'may 3 of us go',
    'room on the 4th floor',
    'version 1.2.3',
    'it was £12.50',
    '37/40 and well',
    'marching on',
  ],
};
