const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const VALUES = new Map<string, number>([
  ...UNITS.map((word, i) => [word, i] as const),
  ...TENS.flatMap((ten, t) => [
    [ten, 20 + 10 * t] as const,
    ...UNITS.slice(1, 10).flatMap((unit, u) => [
      [`${ten}-${unit}`, 21 + 10 * t + u] as const,
      [`${ten} ${unit}`, 21 + 10 * t + u] as const,
    ]),
  ]),
  ['fourty', 40],
  ['a hundred', 100],
  ['one hundred', 100],
]);

/** A whole number in figures or words, `eighty four` as `84`; null when it is neither. */
export const numberOf = (words: string): number | null => {
  const plain = words.trim().toLowerCase().replace(/\s+/g, ' ');
  return /^\d{1,3}$/.test(plain) ? Number(plain) : (VALUES.get(plain) ?? null);
};

const TEN = TENS.join('|');
const UNIT = UNITS.slice(1, 10).join('|');

/** A source of a regular expression for whole numbers up to 199 in figures or words; it holds no group that captures. */
export const NUMBER = `(?:\\d{1,3}|(?:${TEN})(?:[ -](?:${UNIT}))?|(?:${[...UNITS.slice(1)].reverse().join('|')})|a hundred|one hundred)`;

/** Bands said as plural tens: `50s`, `50's`, `fifties`. */
export const TENS_BAND = `(?:[1-9]0'?s|${TENS.map((ten) => ten.replace(/y$/, 'ies')).join('|')}|teens)`;

/** `in her fifties` as 50; teens as 10; null when it is no band. */
export const bandOf = (word: string): number | null => {
  const plain = word.toLowerCase();
  if (plain === 'teens') return 10;
  const figure = /^([1-9]0)'?s$/.exec(plain)?.[1];
  if (figure) return Number(figure);
  return VALUES.get(plain.replace(/ies$/, 'y')) ?? null;
};
