import { numberAt, readNumber, SYMBOLS, toText, writeNumber } from './printable';

/**
 * Small numbers as text, each with as few bits as it is common: an asymmetric numeral system (Duda, arXiv:1311.2540) that
 * takes in one printable character at a time. Where most weights are nearly nothing gzip wastes a fifth; here nothing is
 * left for it to find.
 */
const BITS = 12;
const SHARES = 1 << BITS;
const LEAST_STATE = SHARES * 64;
const STATE_DIGITS = 4;
const SHARE_DIGITS = 2;

/** Writes numbers below `SYMBOLS`. First how common each is, then the state, then the characters that it takes in. */
export function writeCoded(numbers: ArrayLike<number>): string {
  const shares = sharesOf(numbers);
  const begins = beginsOf(shares);
  const digits: number[] = [];
  let state = LEAST_STATE;
  for (let i = numbers.length - 1; i >= 0; i--) {
    const number = numbers[i] ?? 0;
    const share = shares[number] ?? 0;
    for (; state >= share * (LEAST_STATE / SHARES) * SYMBOLS; state = Math.floor(state / SYMBOLS))
      digits.push(state % SYMBOLS);
    state = Math.floor(state / share) * SHARES + (begins[number] ?? 0) + (state % share);
  }
  const common = [...shares].map((share) => writeNumber(share, SHARE_DIGITS)).join('');
  return common + writeNumber(state, STATE_DIGITS) + toText(digits.reverse());
}

/** The `count` numbers that a text holds. */
export function readCoded(text: string, count: number): Uint8Array {
  const shares = Int32Array.from({ length: SYMBOLS }, (_, number) =>
    readNumber(text, number * SHARE_DIGITS, SHARE_DIGITS),
  );
  const begins = beginsOf(shares);
  const numberOf = new Uint8Array(SHARES);
  shares.forEach((share, number) => {
    numberOf.fill(number, begins[number], (begins[number] ?? 0) + share);
  });
  const numbers = new Uint8Array(count);
  let at = SYMBOLS * SHARE_DIGITS + STATE_DIGITS;
  let state = readNumber(text, at - STATE_DIGITS, STATE_DIGITS);
  for (let i = 0; i < count; i++) {
    const slot = state & (SHARES - 1);
    const number = numberOf[slot] ?? 0;
    state = (shares[number] ?? 0) * (state >>> BITS) + slot - (begins[number] ?? 0);
    while (state < LEAST_STATE) state = state * SYMBOLS + numberAt(text, at++);
    numbers[i] = number;
  }
  return numbers;
}

/** Shares of `SHARES`, in proportion, and none of what occurs is left without. */
function sharesOf(numbers: ArrayLike<number>): Int32Array {
  const counts = new Int32Array(SYMBOLS);
  for (let i = 0; i < numbers.length; i++) counts[numbers[i] ?? 0] = (counts[numbers[i] ?? 0] ?? 0) + 1;
  const shares = counts.map((count) => (count ? Math.max(1, Math.round((SHARES * count) / numbers.length)) : 0));
  const most = shares.indexOf(Math.max(...shares));
  shares[most] = (shares[most] ?? 0) + SHARES - shares.reduce((sum, share) => sum + share, 0);
  return shares;
}

function beginsOf(shares: Int32Array): Int32Array {
  let sum = 0;
  return shares.map((share) => {
    sum += share;
    return sum - share;
  });
}
