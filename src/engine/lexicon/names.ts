import { frontCoded } from './front-coded';
import { packed as packedFirstNames } from './lists/first-names';
import { packed as packedSurnames } from './lists/surnames';

const firstNames = frontCoded(packedFirstNames);
const surnames = frontCoded(packedSurnames);

/** What a first name tells. */
export type FirstName = {
  sex: 'female' | 'both' | 'male';
  /** Births in 10,000 since the 1970s, to the nearest power of four. */
  per10000: number;
  /** Mostly an everyday word when written small: will, may, hope. */
  everyday: boolean;
};

const SEXES = ['female', 'both', 'male'] as const;
/** Births behind the list: England and Wales 1996-2020, Scotland and Northern Ireland as far as they go. */
const ALL_BIRTHS = 19_500_000;

/** A first name in plain lower case (`sian`, `mary-jane`); null when it is not in the list. */
export function firstNameOf(plain: string): FirstName | null {
  const value = firstNames.valueOf(plain);
  if (value < 0) return null;
  const births = 60 * 4 ** Math.floor(value / 6);
  return {
    sex: SEXES[Math.floor(value / 2) % 3] ?? 'both',
    per10000: (10_000 * births) / ALL_BIRTHS,
    everyday: value % 2 === 1,
  };
}

export const isFirstName = (plain: string): boolean => firstNames.valueOf(plain) >= 0;
export const isSurname = (plain: string): boolean => surnames.valueOf(plain) >= 0;
/** A surname that is no everyday word as well: not Young, Day or Bond. */
export const isRareSurname = (plain: string): boolean => surnames.valueOf(plain) === 0;
