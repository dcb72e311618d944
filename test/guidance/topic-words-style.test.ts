import { expect, test } from 'vitest';
import welshRules from '../../public/_locales/cy/rules.json';
import welshTopics from '../../public/_locales/cy/topics.json';
import englishRules from '../../public/_locales/en_GB/rules.json';
import englishTopics from '../../public/_locales/en_GB/topics.json';
import { gradeOf, sentencesOf, wordsOf } from './reading-age';

const english = { ...englishTopics, ...englishRules };
const welsh = { ...welshTopics, ...welshRules };
const LANGUAGES: [string, Record<string, string>][] = [
  ['English', english],
  ['Welsh', welsh],
];
/** In words. Welsh needs more small ones. */
const LONGEST_SENTENCE: Record<string, number> = { English: 20, Welsh: 22 };
/** Flesch-Kincaid grade 8 is read at about 13. */
const HARDEST = 8;
/** Short labels jump about: one long word in six moves the grade by four. */
const WORDS_THAT_CAN_BE_GRADED = 8;

/** Words that may be harder, and why. It only shrinks: an entry that nobody needs any more fails. */
const MAY_BE_HARD: Record<string, string> = {};

const SURVEILLANCE =
  /\b(watch|monitor|detect|violat|block|scor(e|ing)|gwyli|monitr|canfod|darganfod|tramgwydd|bloc|rhwystr|sgôr|sgor)/i;
const BLAME_OR_THREAT =
  /\b(reputation|disrepute|sack|dismiss|disciplin|sue|court|illegal|offence|you must|shame)|enw da\b/i;
const CLAUSE = /§|\b(clause|paragraph|section|para|cymal|adran)\b|\b\d+\.\d+/i;
/** Numbers to ring, and a hashtag, are words of their own. */
const NUMBERS_TO_RING = /\b(999|111|116 123)\b/g;

test.each(LANGUAGES)(
  '%s never sounds like surveillance, blame or a legal threat, and cites no number',
  (_name, words) => {
    const found = Object.entries(words).filter(
      ([, text]) =>
        SURVEILLANCE.test(text) ||
        BLAME_OR_THREAT.test(text) ||
        CLAUSE.test(text) ||
        /\d/.test(text.replace(NUMBERS_TO_RING, '')),
    );
    expect(found).toEqual([]);
  },
);

test('the search finds its bait', () => {
  expect('Your manager will monitor this').toMatch(SURVEILLANCE);
  expect('You could be dismissed').toMatch(BLAME_OR_THREAT);
  expect('See section 5.1').toMatch(CLAUSE);
});

test.each(LANGUAGES)('%s keeps its sentences short', (name, words) => {
  const long = Object.values(words)
    .flatMap(sentencesOf)
    .filter((sentence) => wordsOf(sentence).length > (LONGEST_SENTENCE[name] ?? 0));
  expect(long).toEqual([]);
});

test('a thirteen-year-old can read every text, and most are easier', () => {
  const graded = Object.entries(english).filter(([, text]) => wordsOf(text).length >= WORDS_THAT_CAN_BE_GRADED);
  const hard = graded.filter(([, text]) => gradeOf(text) > HARDEST).map(([name]) => name);
  expect(hard).toEqual(Object.keys(MAY_BE_HARD));
  const grades = graded.map(([, text]) => gradeOf(text)).sort((a, b) => a - b);
  expect(grades[Math.floor(grades.length / 2)]).toBeLessThan(6);
});

test('the reading age tells easy from hard', () => {
  expect(gradeOf('The cat sat on the mat. It was warm.')).toBeLessThan(2);
  expect(gradeOf('Registrants are accountable for inadvertently disclosing identifiable information.')).toBeGreaterThan(
    15,
  );
});
