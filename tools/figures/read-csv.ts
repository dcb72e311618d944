import { readFileSync } from 'node:fs';

export type Row = Record<string, string>;

/** Rows of a CSV file with a header, by column name; quoted fields may hold commas and doubled quotes. */
export function readCsv(file: string): Row[] {
  const [header = [], ...rows] = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map(fieldsOf);
  return rows.map((fields) => Object.fromEntries(header.map((name, i) => [name, fields[i] ?? ''])));
}

function fieldsOf(line: string): string[] {
  return [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((m) =>
    (m[1] ?? m[2] ?? '').replaceAll('""', '"'),
  );
}
