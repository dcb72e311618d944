import type { Timing } from './measure';

export type Row = { name: string; does: string; short: Timing; long: Timing; bytes: number };

const COLUMNS = [
  '',
  'looks for',
  '280: p50',
  'p99',
  '10,000: p50',
  'p99',
  'kB gzip',
  'p50 ratio 280',
  '10,000',
  'bytes',
];

/** Prints milliseconds and bytes, and how many times as much as the first row each of the others needs. */
export function printTable(rows: readonly Row[]) {
  const [first] = rows;
  if (!first) return;
  const cells = rows.map((row) => [
    row.name,
    row.does,
    ...[row.short.p50, row.short.p99, row.long.p50, row.long.p99].map((ms) => ms.toPrecision(3)),
    (row.bytes / 1000).toFixed(0),
    ...[row.short.p50 / first.short.p50, row.long.p50 / first.long.p50, row.bytes / first.bytes].map(times),
  ]);
  const widths = COLUMNS.map((title, i) => Math.max(title.length, ...cells.map((line) => line[i]?.length ?? 0)));
  for (const line of [COLUMNS, ...cells])
    console.log(
      line.map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
    );
  console.log('Milliseconds for one text of that many characters. Ratios: how many times as much as Second Look.');
}

const times = (ratio: number) => `${ratio.toPrecision(2)}×`;
