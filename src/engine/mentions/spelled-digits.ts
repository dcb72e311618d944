import type { DigitGroup } from './digit-runs';

const DIGITS: Readonly<Record<string, string>> = {
  zero: '0',
  nought: '0',
  naught: '0',
  oh: '0',
  o: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
};
const TIMES: Readonly<Record<string, number>> = { double: 2, treble: 3, triple: 3 };

const DIGIT = `(?:(?:${Object.keys(TIMES).join('|')}) )?(?:${Object.keys(DIGITS).join('|')})`;
/** As read over the telephone: six said figures in a row count nothing. */
const SPELLED = new RegExp(`\\b${DIGIT}(?:[ ,.\u2013-]{1,3}${DIGIT}){5,}\\b`, 'giu');
const PART = new RegExp(`\\b${DIGIT}\\b`, 'giu');

/** Figures said one by one, `nine double nine oh`, as one group for each. Offsets are of the folded text. */
export const spelledDigits = (folded: string): DigitGroup[][] =>
  [...folded.matchAll(SPELLED)].map((run) =>
    [...run[0].matchAll(PART)].map((part) => {
      const start = run.index + part.index;
      return { start, end: start + part[0].length, digits: digitsOf(part[0]) };
    }),
  );

function digitsOf(said: string): string {
  const words = said.toLowerCase().split(' ');
  return (DIGITS[words.at(-1) ?? ''] ?? '').repeat(TIMES[words[0] ?? ''] ?? 1);
}
