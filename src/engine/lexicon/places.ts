import { frontCoded } from './front-coded';
import { packed } from './lists/places';

const places = frontCoded(packed);

export type Place = { size: 'village' | 'town' | 'city'; everyday: boolean };
const SIZES = ['village', 'town', 'city'] as const;

/** A place of the United Kingdom by its name in plain lower case; null when it is not in the list. */
export function placeNamed(plain: string): Place | null {
  const value = places.valueOf(plain);
  return value < 0 ? null : { size: SIZES[value >> 1] ?? 'village', everyday: value % 2 === 1 };
}
