import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { gradeOf, sentencesOf, wordsOf } from './reading-age';

const FILES = [
  'concern',
  'cards',
  'built-in',
  'drills',
  'for-patients',
  'guidance-pages',
  'print',
  'tell',
  'posted',
  'someone',
  'hard-questions',
  'duty-of-care',
];
const wordsIn = (language: string): Record<string, string> =>
  Object.assign(
    {},
    ...FILES.map((file) => JSON.parse(readFileSync(`public/_locales/${language}/${file}.json`, 'utf8'))),
  );
const english = wordsIn('en_GB');
const welsh = wordsIn('cy');

/** Items of a list are read one by one. */
const linesOf = (text: string) => text.split(/\n+/).map((line) => line.replace(/^- /, ''));
const longerThan = (words: Record<string, string>, most: number) =>
  Object.entries(words).flatMap(([key, text]) =>
    linesOf(text)
      .flatMap(sentencesOf)
      .filter((sentence) => wordsOf(sentence).length > most)
      .map((sentence) => `${key}: ${sentence}`),
  );

test.each([
  ['English', english, 26],
  ['Welsh', welsh, 30],
] as const)('%s keeps its sentences short enough for a tired reader', (_name, words, most) => {
  expect(longerThan(words, most)).toEqual([]);
});

/** Texts that may be harder, each with its reason. It only shrinks. */
const MAY_BE_HARD: Record<string, string> = {
  patients_heard_scotland_text: 'a list of bodies by their long names',
};

test('most texts are easy, and none is hard', () => {
  const graded = Object.entries(english).filter(([, text]) => wordsOf(text).length >= 10);
  const grades = graded.map(([key, text]) => ({ key, grade: gradeOf(linesOf(text).join('. ')) }));
  expect(grades.filter(({ grade }) => grade > 11).map(({ key }) => key)).toEqual(Object.keys(MAY_BE_HARD));
  const sorted = grades.map(({ grade }) => grade).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(5);
});

test('what patients read in easy read is one short sentence or two', () => {
  const easy = Object.entries(english).filter(([key]) => /_easy_\d$/.test(key));
  expect(easy.length).toBeGreaterThan(25);
  expect(easy.filter(([, text]) => sentencesOf(text).some((sentence) => wordsOf(sentence).length > 14))).toEqual([]);
  expect(easy.filter(([, text]) => gradeOf(text) > 7)).toEqual([]);
});

/** What would turn a colleague's word into a threat. */
const THREAT =
  /\b(sack(ed)?|dismissed|dismissal|disciplinary|prosecut|gross misconduct|illegal|must not|prohibited|forbidden)\b/i;
test('no text threatens or forbids', () => {
  expect(Object.entries(english).filter(([, text]) => THREAT.test(text))).toEqual([]);
  expect('You must not post this').toMatch(THREAT);
});
