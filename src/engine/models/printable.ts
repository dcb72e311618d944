/**
 * Weights travel as plain text in a module, one printable character for a small number: no page can fetch them, nothing
 * is fetched by us, and gzip finds what base64 would hide from it. No character that any quotation mark would escape.
 */
const ESCAPED = "$'\\`~";
const CODES = Array.from({ length: 92 }, (_, i) => i + 35).filter(
  (code) => !ESCAPED.includes(String.fromCharCode(code)),
);
export const SYMBOLS = CODES.length;
const NUMBER_OF = new Uint8Array(127);
CODES.forEach((code, number) => {
  NUMBER_OF[code] = number;
});

/** Numbers below `SYMBOLS`, which is 87. */
export const toText = (numbers: ArrayLike<number>): string =>
  Array.from(numbers, (n) => String.fromCharCode(CODES[n] ?? 35)).join('');

/** The number at one place of a text. */
export const numberAt = (text: string, at: number): number => NUMBER_OF[text.charCodeAt(at)] ?? 0;

/** Whole numbers below 87 to the power of `digits`, most significant first. */
export function readNumber(text: string, at: number, digits: number): number {
  let number = 0;
  for (let i = 0; i < digits; i++) number = number * SYMBOLS + numberAt(text, at + i);
  return number;
}

export function writeNumber(number: number, digits: number): string {
  const symbols: number[] = [];
  for (let i = 0, rest = number; i < digits; i++, rest = Math.floor(rest / SYMBOLS)) symbols.unshift(rest % SYMBOLS);
  return toText(symbols);
}
