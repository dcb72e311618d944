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

/** How many of an area's people fit ages and sexes. Inside ten years the United Kingdom's single years give the shape. */
export function peopleDescribed(area: Area, { from, to, sexes }: Described): number {
  let share = 0;
  for (let age = Math.max(0, Math.min(LAST_AGE, from)); age <= Math.min(LAST_AGE, to); age++) {
    const decade = decadeOf(age);
    for (const sex of sexes) {
      const [shares, ukShares, single] = sex === 'female' ? [area.women, UK_WOMEN, ukWomen] : [area.men, UK_MEN, ukMen];
      share += ((shares[decade] ?? 0) * (single[age] ?? 0)) / (ukShares[decade] || 1);
    }
  }
  return area.people * share;
}
