import { readCoded, writeCoded } from './coded';
import { SYMBOLS } from './printable';

/** The largest weight, in steps either side of nothing. */
export const MOST = (SYMBOLS - 1) / 2;

/** The weights of one head or tag, in steps, as a text; larger ones are cut to `MOST`. */
export const writeColumn = (steps: readonly number[]): string =>
  writeCoded(steps.map((step) => Math.min(MOST, Math.max(-MOST, step)) + MOST));

/** Puts the weights that a text holds into every `stride`th place of a table, from place `first` on. */
export function readColumn(text: string, table: Int8Array, first: number, stride: number): void {
  const rows = table.length / stride;
  const column = readCoded(text, rows);
  for (let row = 0, at = first; row < rows; row++, at += stride) table[at] = (column[row] ?? 0) - MOST;
}
