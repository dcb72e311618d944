import { defineMention, type MentionExamples } from './define-mention';

const WHAT = 'beds?|bay|cot|room|rm|side ?room|s\\/r|cubicle|cubby|trolley|pod|bed ?space|incubator|gwely|ystafell';
const COUNT = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const BED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${WHAT})(?: no\\.?| number)? ?(?:\\d{1,3}[A-Za-z]?|${COUNT})|(?:bay|bed|room|pod|cubicle|side ?room) [A-Za-z]\\d{0,2}|the (?:window bed|bed by the (?:window|door)))(?:'s)?(?![\\p{L}\\p{N}%]|[.:]\\d|-\\d)`,
  'giu',
);
const GRID =
  /(?<=\b(?:in|on|bed|bay|from|to|for) )(?!F[12]\b)[A-F]\d{1,2}(?![\p{L}\p{N}%]|[.:/]\d| (?:vertebra|fracture|cord|injury|diff))/gu;
const LETTER_WORD = / (?:a|i|u|y|x|o|n)$/iu;
const MEASURE = /^ (?:beds?|of|hours?|per|patients?|people|mins?|times|more|or)\b/iu;

/** A bed, bay, cot or room by its number or letter. `value` is its plain form, `bed 7`. */
export const mention = defineMention({
  kind: 'bed',
  find: ({ folded }) => [
    ...[...folded.matchAll(BED)]
      .filter((m) => !(LETTER_WORD.test(m[0]) && m[0].slice(-1) === m[0].slice(-1).toLowerCase()))
      .filter((m) => !/ [a-z]$/u.test(m[0]) || / [a-hA-H]$/u.test(m[0]))
      .filter((m) => !MEASURE.test(folded.slice(m.index + m[0].length, m.index + m[0].length + 10)))
      .map((m) => ({
        start: m.index,
        end: m.index + m[0].replace(/'s$/u, '').length,
        value: m[0].replace(/'s$/u, '').toLowerCase(),
      })),
    ...[...folded.matchAll(GRID)].map((m) => ({
      start: m.index,
      end: m.index + m[0].length,
      value: m[0].toLowerCase(),
    })),
  ],
});

export const examples: MentionExamples = {
  find: [
    '«bed 7» pulled his catheter out',
    'the man in «bay C» again',
    'Mr Adeyemi in «side room 2»',
    'Mrs Ivy in «room 12», poor soul',
    "«bed 9»'s daughter rang",
    'moved to «C6» last night',
    '«bed nine» is wandering',
    '«cot 4», blue label',
    'lady in «the window bed»',
    '«BED4» needs a hand',
    'Mrs Parry «gwely 2», canser',
  ],
  leave: [
    'room for 12 more',
    'checked the resus trolley three times',
    'started in F2 as a doctor',
    'I went to bed at 7',
    'we are 40 beds short',
    'bed 12 hours a day',
    'C2 fracture after a fall',
    'got a room a mile away',
    'Morecambe Bay in the sun',
  ],
};
