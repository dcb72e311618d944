import { type At, drop, head, type RewordExamples, type Rule, swap, tail } from './edit';

const SEASON_OF_MONTH = 'winter winter spring spring spring summer summer summer autumn autumn autumn winter'.split(
  ' ',
);
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const FEASTS: readonly (readonly [RegExp, string])[] = [
  [/christmas|boxing|new year|hogmanay|burns|valentine/u, 'winter'],
  [/easter|good friday|st (?:david|patrick|george)|mother'?s|pancake|shrove/u, 'spring'],
  [/father'?s/u, 'summer'],
  [/halloween|bonfire|diwali|st andrew/u, 'autumn'],
];

/** Still to come, coming back, or long past: it tells of no day. */
const NO_DAY = /\b(?:tomorrow|next|every|other|years?|yrs?|spring|summer|autumn|winter|season|term)\b/u;
const TO_COME = /\b(?:by|before|until|till|til|from|for|due|after|every|on the) (?:the )?$/iu;
/** "It's Friday": the day is what is said. */
const IS_NAMED = /(?:\b(?:its|is|was)|['’]s) $/iu;
const CLOCK =
  /\d|\b(?:half|quarter|past|to|midnight|midday|noon|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/u;
const AGO = /\b(?:ago|back|since)$/u;
const SOON_AGO = /\b(?:hours?|hrs?|mins?|minutes?)\b/u;

/** Said of what is still to happen. */
const AHEAD = /\b(?:going|goes|will|won['’]t|gonna|due|wants?|needs?|can|could|should)\b|['’]ll\b/iu;

const PAST =
  /\b(?:was|were|had|did|came|went|saw|got|took|met|died|fell|broke|left|brought|told|gave|held|sat|rang|made|found|lost|said|began|ran|sang|kept|done|seen|been|caught|cut|put|\p{L}{2,}ed)\b/iu;

/** The day or the hour becomes "recently", a season or "a while ago"; where that would not be a sentence it goes. */
export const rule: Rule = {
  why: 'time',
  say(at) {
    const { mention, before, after, sentence } = at;
    const { value } = mention;
    if (NO_DAY.test(value) || TO_COME.test(before) || IS_NAMED.test(before)) return null;
    if (/['’]s?$/u.test(mention.text)) return swap(at, 'time', 'a recent', { back: tail(before, /\bthe $/iu) });
    const on = /^(?:to|this|last|yest|just|earlier)/u.test(value) ? '' : tail(before, /\bon (?:the )?$/iu);
    const season = seasonOf(value);
    if (season) return swap(at, 'time', `in ${season}`, { back: on });
    if (AGO.test(value)) return swap(at, 'time', SOON_AGO.test(value) ? 'recently' : 'a while ago');
    if (/\bsince $/iu.test(before)) return swap(at, 'time', 'for a while', { back: 'since ' });
    const clock = mention.kind === 'time' && CLOCK.test(value);
    if (clock)
      return drop(at, 'time', {
        back: tail(before, /\b(?:at|by|about|around) $/iu),
        on: head(after, /^ in the (?:morning|afternoon|evening|night)\b/iu),
      });
    const ahead = /^this \p{L}+day$/u.test(value) || AHEAD.test(before.slice(-40));
    return PAST.test(sentence) && !ahead && !saysWhen(at)
      ? swap(at, 'time', 'recently', { back: on })
      : drop(at, 'time', { back: on });
  },
};

/** "at four this morning", "Friday night shift": a word for a day beside another, or before its noun. */
const saysWhen = ({ before, after }: At): boolean =>
  /\b(?:recently|early|late|then|my|our|the|a|an|that|one|his|her|their|(?:at|about|around) [\w.:]+) $/iu.test(
    before,
  ) || /^ (?:night|shift|clinic|list|morning)\b/iu.test(after);

function seasonOf(value: string): string | null {
  const feast = FEASTS.find(([named]) => named.test(value))?.[1];
  if (feast) return feast;
  const words = MONTHS.findIndex((month) => new RegExp(`\\b${month}`, 'u').test(value));
  const figures = /^\d{1,2}\/(\d{1,2})|^\d{4}-(\d{2})/u.exec(value);
  const month = words >= 0 ? words : Number(figures?.[1] ?? figures?.[2]) - 1;
  return SEASON_OF_MONTH[month] ?? null;
}

export const examples: RewordExamples = {
  change: [
    ['A patient came in last night with it', 'A patient came in recently with it'],
    ['The patient fell on 12 March', 'The patient fell in spring'],
    ['seen on 12/11/2024 in clinic, our patient', 'seen in autumn in clinic, our patient'],
    ['Our patient died at 18.20 in the truck', 'Our patient died in the truck'],
    ['She is in tonight, our patient', 'She is in, our patient'],
    ['Last Tuesday a patient sang to us', 'Recently a patient sang to us'],
    ['Tonight in resus: a patient and his quad bike', 'In resus: a patient and his quad bike'],
    ['A patient was brought in on Boxing Day', 'A patient was brought in in winter'],
    ['A patient left us in September', 'A patient left us in autumn'],
    ['We lost a patient two days ago', 'We lost a patient a while ago'],
    ['Our patient was here and goes home Friday', 'Our patient was here and goes home'],
    ['My Thursday gent was in with his heart', 'My gent was in with his heart'],
    ['Our patient has been here since Friday', 'Our patient has been here for a while'],
    ["Friday's patient was lovely", 'A recent patient was lovely'],
  ],
  leave: [
    'Thank god it is Friday, our patient was up all night',
    'Our patient goes home tomorrow',
    'We lost a patient years ago',
    'Our patient is in until Friday',
    'A patient came in this spring',
  ],
};
