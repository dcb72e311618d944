import type { Sex } from './detail';
import { AGES } from './figures/ages';

/** People by ten years of age (0–9 … 90 and over), as shares of all of them. */
export type Shares = readonly number[];
export type Area = { people: number; women: Shares; men: Shares };

/** Whom a description leaves: both ends of the ages included; 90 stands for 90 and over. */
export type Described = { from: number; to: number; sexes: readonly Sex[] };

const LAST_AGE = 90;
const byAge = AGES.trim()
  .split('\n')
  .map((line) => line.split('|').map((n) => Number(n) / 100_000));
const ukWomen = byAge.map((pair) => pair[0] ?? 0);
const ukMen = byAge.map((pair) => pair[1] ?? 0);
const decadeOf = (age: number) => Math.min(9, Math.floor(age / 10));

const decades = (single: readonly number[]): Shares => {
  const sums = new Array<number>(10).fill(0);
  single.forEach((share, age) => {
    sums[decadeOf(age)] = (sums[decadeOf(age)] ?? 0) + share;
  });
  return sums;
};

const UK_WOMEN = decades(ukWomen);
const UK_MEN = decades(ukMen);

/** An area of so many people with the ages of the United Kingdom, for places whose own are not known. */
export const typicalArea = (people: number): Area => ({ people, women: UK_WOMEN, men: UK_MEN });

/** All of the United Kingdom: ONS, mid-2023, rounded. */
export const UNITED_KINGDOM = typicalArea(68_000_000);

/** For each age of a sex: which part of its ten years is younger than it, by the United Kingdom's single years. */
const youngerParts = (single: readonly number[], shares: Shares): readonly number[] =>
  single.map((_, age) => {
    const before = single.slice(decadeOf(age) * 10, age).reduce((sum, share) => sum + share, 0);
    return before / (shares[decadeOf(age)] || 1);
  });

const YOUNGER = { female: youngerParts(ukWomen, UK_WOMEN), male: youngerParts(ukMen, UK_MEN) };

/** How many of an area's people fit ages and sexes. Inside ten years the United Kingdom's single years give the shape. */
export function peopleDescribed(area: Area, { from, to, sexes }: Described): number {
  const [first, last] = [Math.max(0, Math.min(LAST_AGE, from)), Math.min(LAST_AGE, to)];
  if (first > last) return 0;
  let share = 0;
  for (const sex of sexes) {
    const shares = sex === 'female' ? area.women : area.men;
    const younger = YOUNGER[sex];
    const above = decadeOf(last + 1) === decadeOf(last) && last < LAST_AGE ? (younger[last + 1] ?? 1) : 1;
    for (let decade = decadeOf(first); decade <= decadeOf(last); decade++) {
      const low = decade === decadeOf(first) ? (younger[first] ?? 0) : 0;
      const high = decade === decadeOf(last) ? above : 1;
      share += (shares[decade] ?? 0) * Math.max(0, high - low);
    }
  }
  return area.people * share;
}
