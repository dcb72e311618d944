import type { Text } from '../types/text';
import { spelledDigits } from './spelled-digits';

/** A part of a run, of one digit or more. Offsets are of the folded text. */
export type DigitGroup = { start: number; end: number; digits: string };
/** Digits that stand together, however spaced or spelled out; `groups` are its parts as typed. */
export type DigitRun = { groups: readonly DigitGroup[] };

const RUN = /\p{Nd}+(?:[ \u00A0.\-\u2013\u2014()/_]{1,3}\p{Nd}+)*/gu;
const GROUP = /\p{Nd}+/gu;

const runsOf = new WeakMap<Text, readonly DigitRun[]>();

/** Every run of digits of a text; four finders ask for the same ones. */
export function digitRuns(text: Text): readonly DigitRun[] {
  const known = runsOf.get(text);
  if (known) return known;
  const typed = [...text.folded.matchAll(RUN)].map((run) => ({
    groups: [...run[0].matchAll(GROUP)].map((group) => ({
      start: run.index + group.index,
      end: run.index + group.index + group[0].length,
      digits: group[0],
    })),
  }));
  const runs = [...typed, ...spelledDigits(text.folded).map((groups) => ({ groups }))];
  runsOf.set(text, runs);
  return runs;
}

/** Neighbouring groups of a run that together have `length` digits, for each group that can begin them. */
export function* windows(run: DigitRun, length: number): Generator<DigitGroup> {
  for (let first = 0; first < run.groups.length; first++) {
    let digits = '';
    for (let last = first; last < run.groups.length && digits.length < length; last++) {
      digits += run.groups[last]?.digits ?? '';
      const [from, to] = [run.groups[first], run.groups[last]];
      if (digits.length === length && from && to) yield { start: from.start, end: to.end, digits };
    }
  }
}

/** The `most` characters before an offset, lower case: where words that name a number stand. */
export const before = (text: Text, at: number, most: number): string =>
  text.folded.slice(Math.max(0, at - most), at).toLowerCase();
