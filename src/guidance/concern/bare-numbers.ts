type Span = { start: number; end: number };

/** Numbers that the engine leaves, since they stand without a unit: beds and ages in Welsh, and "Winston is 84". */

const WELSH_BED = /(?<=(?<!\p{L})(?:g|ng)?wely (?:rhif )?)\d{1,3}[A-Za-z]?(?![\p{L}\p{N}])/giu;
const WELSH_AGE = /(?<![\p{L}\p{N}])\d{1,3}(?= (?:ml?wydd )?oed(?!\p{L}))/giu;

/** The number alone of "gwely 6" and "84 oed". */
export const welshNumbers = (text: string): Span[] =>
  [...text.matchAll(WELSH_BED), ...text.matchAll(WELSH_AGE)].map(spanOf);

/** A number that measures something is no age: "she is 4 hours late". */
const NO_MEASURE =
  '(?![\\d%]|[.:]\\d| ?(?:hours?|hrs?|minutes?|mins?|days?|weeks?|months?|nights?|metres?|miles?|beds?|patients?|late|short|down|up)\\b)';
const SOMEBODY = 'lady|man|woman|girl|boy|lad|lass|gentleman|gent|patient|resident';
const BARE_AGE = new RegExp(`(?<=\\b(?:(?:he|she)(?:[’']s| is| was)|(?:${SOMEBODY}) of) )\\d{1,3}${NO_MEASURE}`, 'giu');
const AGE_AFTER_NAME = new RegExp(`^(?:[’']s| is| was) (\\d{1,3})${NO_MEASURE}`, 'iu');

/** Ages by a bare number: "she is 84", "a lady of 34", and after one of these names. */
export const bareAges = (text: string, names: readonly Span[]): Span[] => [
  ...[...text.matchAll(BARE_AGE)].map(spanOf),
  ...names.flatMap(({ end }) => {
    const said = AGE_AFTER_NAME.exec(text.slice(end, end + 24));
    const to = end + (said?.[0].length ?? 0);
    return said ? [{ start: to - (said[1]?.length ?? 0), end: to }] : [];
  }),
];

const spanOf = ({ 0: { length }, index }: RegExpExecArray): Span => ({ start: index, end: index + length });
