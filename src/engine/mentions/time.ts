import { defineMention, type MentionExamples } from './define-mention';

const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const SHORT = '(?:tues|weds|thurs?|fri)';
const PART = '(?:morning|mornin|afternoon|evening|evenin|night|nite|lunchtime|teatime|dinner ?time|breakfast)';
const MONTH = 'january|february|march|april|may|june|july|august|september|october|november|december';

const TIME = new RegExp(
  `(?<![\\p{L}\\p{N}@#])(?:${[
    `(?:early |late )?(?:this|last|yesterday|the other|every other|tomorrow|on) (?:${DAY} )?${PART}`,
    `(?:${DAY})s?(?:'s)? ${PART}s?`,
    "last nights?'?s?|tonight'?s?|tonite|yesterday'?s?|today'?s?|yest|the day there|the night|the day(?= past)",
    `(?:${DAY})'?s?|(?<=\\b(?:on|last|this|next|since|til|till|until|by) )${SHORT}`,
    "(?:this|last|earlier this|the other) (?:week|weekend|month|year|term|spring|summer|autumn|winter|season|shift|session)(?:'s)?",
    '(?:at )?the weekend|over the weekend|over christmas|at christmas|(?:since|before|after|by) (?:christmas|easter|new year)',
    `(?:in|last|this|since|early|late|mid|back in|by|of) (?:${MONTH})`,
    'half an? (?:hour|hr) ago|(?:an?|one|two|three|four|five|six|seven|\\d{1,2}) (?:hours?|hrs?|days?|weeks?|wks?|mins?|minutes|nights?|months?|years?|yrs?) (?:ago|back|since)',
    'just now|earlier today|this minute|moments ago|earlier(?= (?:on|off|from)\\b)|(?<= )the now',
    '(?:at |about |around |by |half |quarter (?:past|to) |just (?:before|after) )?(?:[01]?\\d|2[0-3])[:.][0-5]\\d ?(?:am|pm|hrs|h)?(?![\\d%/])(?= |[,.;!?)\\n]|$)',
    '(?:at |about |around |by |half |quarter (?:past|to) |just (?:before|after) )?(?:1[0-2]|[1-9]) ?(?:am|pm|a\\.m\\.|p\\.m\\.)(?:ish)?',
    '(?:at |about |by )?(?:[01]\\d|2[0-3])[0-5]\\d ?(?:hrs|h)',
    '(?<=\\b(?:at|by|about|around|since|til|till) )(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half \\w{3,6}|quarter (?:past|to) \\w{3,6})(?: in the (?:morning|afternoon|evening))(?= |[,.;!?)\\n]|$)',
    'half (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|past \\w{2,6}|1[0-2]|[1-9])|(?:ten|quarter|twenty|five) (?:past|to) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9])',
    'midnight|midday|dawn this morning',
  ].join('|')})(?![\\p{L}\\p{N}%])`,
  'giu',
);
const PRICE = /(?:[£$€]|\b(?:version|v|page|chapter|k|na|hb|inr|ph|crp|potassium|glucose|sugar(?: of)?|of))\s*$/iu;

/** When it happened, as loosely as people say it. `value` is the words, lower case. */
export const mention = defineMention({
  kind: 'time',
  find: ({ folded }) =>
    [...folded.matchAll(TIME)]
      .filter((m) => !(/^\d{1,2}\.\d{2}$/u.test(m[0]) && PRICE.test(folded.slice(Math.max(0, m.index - 12), m.index))))
      .map((m) => ({ start: m.index, end: m.index + m[0].length, value: m[0].toLowerCase() })),
});

export const examples: MentionExamples = {
  find: [
    'came in «last night» with it',
    '«this morning», sad news',
    'arrested «at 3am» on resus',
    'seen him «monday» in fracture clinic',
    'had one «half an hour ago»',
    '«Friday night» after a fight',
    'on our ward «this spring», unvaccinated',
    'fell «in September» from the roof',
    'died «at 18.20» in the truck',
    'she is in «tonight»',
    'one «at the weekend»',
  ],
  leave: [
    'March with us for pay',
    'potassium 7.10 again',
    'it cost £3.50',
    'she may go home',
    'sun is out, sat down',
    'I am 9 stone',
  ],
};
