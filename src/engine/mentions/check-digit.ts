const WEIGHTS = [10, 9, 8, 7, 6, 5, 4, 3, 2] as const;

/**
 * The check digit of ten digits by modulus 11 (NHS Data Dictionary, "NHS NUMBER"); the CHI number of Scotland and the
 * Health and Care number of Northern Ireland use the same. Ten equal digits are a dummy.
 */
export function hasCheckDigit(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1{9}$/.test(digits)) return false;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether a day of a month exists; 29 February always may. */
export const isDay = (day: number, month: number): boolean => day >= 1 && day <= (DAYS[month - 1] ?? 0);
