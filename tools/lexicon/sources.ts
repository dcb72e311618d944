import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads files of the data folder; keeps their names so that each list can say what it was built from. */
export function sources(folder: string) {
  const text = (path: string) => readFileSync(join(folder, path), 'utf8');
  return {
    text,
    lines: (path: string) => text(path).split(/\r?\n/).filter(Boolean),
    /** Rows of a CSV file with a header; quotes may hold commas. */
    rows: (path: string): Record<string, string>[] => {
      const [header, ...rows] = text(path).split(/\r?\n/).filter(Boolean).map(cells);
      return rows.map((row) => Object.fromEntries((header ?? []).map((name, i) => [name, row[i] ?? ''])));
    },
  };
}
export type Sources = ReturnType<typeof sources>;

const cells = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((m) => m[1]?.replaceAll('""', '"') ?? m[2] ?? '');

/** Lower case without accents, straight apostrophes: how look-ups see a word. */
export const plain = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase().trim();

export const isPlain = (name: string): boolean => /^[a-z][a-z' .-]*$/.test(name);
