import { defineMention } from './define-mention';

const WEIGHTS = [10, 9, 8, 7, 6, 5, 4, 3, 2] as const;

/** The check digit of ten digits by modulus 11 (NHS Data Dictionary, "NHS NUMBER"); ten equal digits are a dummy. */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1{9}$/.test(digits)) return false;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

/** Ten digits however spaced, whose check digit is right. */
export const mention = defineMention({
  kind: 'nhs-number',
  find: ({ folded }) =>
    [...folded.matchAll(/(?<![\d+])\d(?:[ .\-\u2013]{0,2}\d){9}(?![\d])/gu)]
      .map((m) => ({ start: m.index, end: m.index + m[0].length, value: m[0].replace(/\D/g, '') }))
      .filter(({ value }) => isNhsNumber(value)),
});
