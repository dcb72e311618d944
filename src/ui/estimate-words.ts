import type { Estimate } from '../engine/types/review';
import { shortened } from './concerns';
import { say } from './in-page-words';

/** Sizes are told in words: the figure behind them is rough, and a number would say that it is not. */
const SIZES = [
  [1.5, 'size_one'],
  [10, 'size_few'],
  [100, 'size_dozens'],
  [1000, 'size_hundreds'],
] as const;

export const sizeInWords = (people: number): string => say(SIZES.find(([below]) => people < below)?.[1] ?? 'size_many');

/** From so many people on a story is noticed for how it is told: a size would speak against the notice. */
const MANY = 100;

/** Who could fit, what tells most, and what the draft would gain without it. */
export function estimateWords({ people, tells, earlier = 0 }: Estimate): string[] {
  const strongest = [...new Set(tells.map(({ quote }) => quoted(quote)))].slice(0, 3);
  const first = tells[0];
  const lines = [people < MANY ? say('who_fits', { size: sizeInWords(people) }) : say('who_fits_many')];
  if (first) lines.push(say('tells_most', { tells: strongest.join(', ') }));
  if (first && people < MANY && sizeInWords(first.peopleWithout) !== sizeInWords(people))
    lines.push(say('without', { tell: quoted(first.quote), size: sizeInWords(first.peopleWithout) }));
  if (earlier > 0) lines.push(earlier === 1 ? say('counts_earlier_one') : say('counts_earlier', { n: earlier }));
  return lines;
}

const quoted = (quote: string) => `“${shortened(quote, 40)}”`;
