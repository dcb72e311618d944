import { placeOf } from '../../platform/place';

/** The host in a match pattern: `x.com` of `https://x.com/*`. */
export const hostOf = (pattern: string): string => pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '');

/** Places as a person knows them, each once: `linkedin.com` of `https://*.linkedin.com/*`. A URL would write the star as `%2A`. */
export const placesOf = (patterns: readonly string[]): string[] => [
  ...new Set(patterns.flatMap((pattern) => placeOf(`https://${hostOf(pattern).replace(/^\*\./, '')}`) ?? [])),
];
