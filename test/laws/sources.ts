import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

export type Import = { from: string; to: string };

/** All TypeScript files under a folder, as paths from the project's root. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => join(folder, file));
}

/** Relative imports of the files under a folder, with paths from that folder. */
export function importsUnder(folder: string): Import[] {
  return filesUnder(folder).flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /^(?:import|export)\s[^'"]*?from\s+['"](\.[^'"]+)['"]|^import\s+['"](\.[^'"]+)['"]/gm,
      ),
    ].map((match) => ({
      from: relative(folder, file),
      to: relative(folder, normalize(join(dirname(file), match[1] ?? match[2] ?? ''))),
    })),
  );
}

/** The room of a path: its first folder. */
export const roomOf = (path: string): string => path.split('/')[0] ?? '';
