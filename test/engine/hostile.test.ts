import { expect, test } from 'vitest';
import { finders, findMentions } from '../../src/engine/mentions/index';
import { readText } from '../../src/engine/text/read-text';

/** What drives a regular expression that looks back too far out of its mind. */
const PIECES = [
  'a',
  'a ',
  'Aa ',
  'A ',
  "A'",
  'a-',
  'a.',
  '1',
  '1 ',
  '1-',
  '07',
  '+44',
  '@a',
  'a@a.',
  '[',
  '[photo ',
  'Mr ',
  'the ',
  'www.',
  'http://',
  ' ',
  '\n',
  "a's ",
  'St ',
  'nhs no ',
  'Aa of ',
  'twenty ',
  'on the ',
  '_',
  '😀',
  'а',
  '\u0301',
  'her ',
  'look at the ',
  'Mrs Ward 7 and the 12/3/1950 @x a.b ',
  '"',
  'in her ',
  'Hospital of ',
];

const msOf = (work: () => void): number => {
  const began = process.cpuUsage();
  work();
  return process.cpuUsage(began).user / 1000;
};

test.each(PIECES)('50,000 characters of %j cost no more than their length', (piece) => {
  const long = piece.repeat(Math.ceil(50_000 / piece.length));
  const short = long.slice(0, long.length / 4);
  const read = (text: string) => findMentions(readText(text), 'text');
  read(short);
  const [little, much] = [msOf(() => read(short)), msOf(() => read(long))];
  // quadratic would be sixteen times; four is linear, the rest is room for a busy machine
  expect(much).toBeLessThan(Math.max(10 * little, 400));
});

test('every finder is tried', () => expect(finders.length).toBeGreaterThan(20));
