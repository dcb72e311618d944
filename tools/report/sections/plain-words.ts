import { readdirSync, readFileSync } from 'node:fs';
import { gradeOf, wordsOf } from '../../../test/guidance/reading-age';
import { percent, type Section } from '../section';

const FOLDER = 'public/_locales/en_GB';
/** What the browser shows of the extension, in a form of its own. */
const OF_THE_BROWSER = 'messages.json';
/** Shorter ones jump about: one long word in six moves the grade by four. */
const WORDS_THAT_CAN_BE_GRADED = 10;
/** The age of a reader who follows a text is about its Flesch-Kincaid grade plus five. */
const YEARS_BEFORE_SCHOOL = 5;
const AGE_AIMED_AT = 13;

/** How old a reader must be to follow what is shown, by Flesch-Kincaid over all English texts. */
export function plainWords(): Section {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json') && file !== OF_THE_BROWSER);
  const aged = files.map((file) => ({ name: file.replace('.json', ''), ages: agesOf(file) }));
  const all = { name: 'all', ages: aged.flatMap(({ ages }) => ages).sort((a, b) => a - b) };
  return {
    title: 'Reading age of the words shown',
    says: [
      `${all.ages.length} English texts of ${WORDS_THAT_CAN_BE_GRADED} words or more: half are read at ${at(all.ages, 0.5)}, nine in ten at ${at(all.ages, 0.9)}; ${within(all.ages)} % at ${AGE_AIMED_AT} or younger.`,
      'Each item of a list counts as a sentence. No such formula was made for Welsh: there sentences are kept short instead.',
    ],
    tables: [
      {
        caption: 'Age by where the words are shown',
        columns: ['words', 'texts', 'half', 'nine in ten', 'hardest', `% at ${AGE_AIMED_AT} or younger`],
        rows: [all, ...aged.filter(({ ages }) => ages.length > 0)].map(({ name, ages }) => [
          name,
          ages.length,
          at(ages, 0.5),
          at(ages, 0.9),
          at(ages, 1),
          within(ages),
        ]),
      },
    ],
  };
}

const agesOf = (file: string): number[] =>
  Object.values(JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Record<string, string>)
    .filter((text) => wordsOf(text).length >= WORDS_THAT_CAN_BE_GRADED)
    .map((text) => gradeOf(text.replace(/^- /gm, '').split(/\n+/).join('. ')) + YEARS_BEFORE_SCHOOL)
    .sort((a, b) => a - b);

/** The age below which this share of the sorted texts lies, to one decimal. */
const at = (ages: readonly number[], share: number): string =>
  (ages[Math.min(ages.length - 1, Math.floor(ages.length * share))] ?? Number.NaN).toFixed(1);
const within = (ages: readonly number[]) => percent(ages.filter((age) => age <= AGE_AIMED_AT).length, ages.length);
