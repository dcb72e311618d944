import { readCoded, writeCoded } from './coded';
import { SYMBOLS } from './printable';

/** Digits of a step between two neighbours, each coded apart: the first are nearly always nothing. */
const DIGITS = 3;

/** Sorted hashes as the steps between them, a text for each digit. */
export function writeHashes(hashes: ArrayLike<number>): string[] {
  const steps = Array.from(hashes, (hash, i) => hash - (hashes[i - 1] ?? 0));
  if (steps.some((step) => step >= SYMBOLS ** DIGITS)) throw new Error('two hashes are too far apart to be written');
  return Array.from({ length: DIGITS }, (_, digit) =>
    writeCoded(steps.map((step) => Math.floor(step / SYMBOLS ** (DIGITS - 1 - digit)) % SYMBOLS)),
  );
}

export function readHashes(texts: readonly string[], count: number): Uint32Array {
  const hashes = new Uint32Array(count);
  for (const digits of texts.map((text) => readCoded(text, count)))
    for (let i = 0; i < count; i++) hashes[i] = (hashes[i] ?? 0) * SYMBOLS + (digits[i] ?? 0);
  for (let i = 1; i < count; i++) hashes[i] = (hashes[i] ?? 0) + (hashes[i - 1] ?? 0);
  return hashes;
}
