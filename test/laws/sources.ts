import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';

/** A text file by its path from the project's root, with `/` on every system. */
export type Source = { path: string; text: string };
/** `to` is a path from the same folder, or the name of a package. */
export type Import = { from: string; to: string };

const NOT_OURS = new Set(['node_modules', 'dist', 'out', '.git', '.vite', '.vitest', 'coverage']);

/** Files under a folder whose path matches, what others wrote or a tool built left out. */
export function filesUnder(folder: string, matching: RegExp): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !NOT_OURS.has(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name).split(sep).join('/');
      return entry.isDirectory() ? filesUnder(path, matching) : matching.test(path) ? [path] : [];
    })
    .sort();
}

export const read = (path: string): Source => ({ path, text: readFileSync(path, 'utf8') });

/** Code under a folder, comments blanked out so that a law judges what runs; lines keep their numbers. */
export const codeUnder = (folder: string): Source[] =>
  filesUnder(folder, /(?<!\.d)\.(ts|tsx|mjs)$/)
    .map(read)
    .map(withoutComments);

const STRING_OR_COMMENT =
  /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|(?<!:)\/\/[^\n]*|\/\*[\s\S]*?\*\//g;

export const withoutComments = ({ path, text }: Source): Source => ({
  path,
  text: text.replace(STRING_OR_COMMENT, (whole, string?: string) => string ?? whole.replace(/[^\n]/g, ' ')),
});

const PYTHON_STRING_OR_COMMENT = /("""[\s\S]*?""")|("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')|#[^\n]*/g;

/** Python under a folder, comments and doc strings blanked out. */
export const pythonUnder = (folder: string): Source[] =>
  filesUnder(folder, /\.py$/)
    .map(read)
    .map(({ path, text }) => ({
      path,
      text: text.replace(
        PYTHON_STRING_OR_COMMENT,
        (whole, _doc?: string, string?: string) => string ?? whole.replace(/[^\n]/g, ' '),
      ),
    }));

/** Every line that matches, as `path:line: what stands there`. */
export function offences(sources: readonly Source[], pattern: RegExp): string[] {
  return sources.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      const found = pattern.exec(line);
      return found
        ? [`${path}:${index + 1}: ${line.slice(Math.max(0, found.index - 30), found.index + 60).trim()}`]
        : [];
    }),
  );
}

/** Which files match, each once. */
export const filesWith = (sources: readonly Source[], pattern: RegExp): string[] =>
  sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

const IMPORT =
  /(?:^|[\s;}])(?:import|export)\s*(?:[\w*{][^'";]*?\sfrom\s*)?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/g;

/** All imports of the code under a folder, of types too, with paths from that folder. */
export function importsUnder(folder: string): Import[] {
  return codeUnder(folder).flatMap((source) => importsOf(source, folder));
}

export function importsOf({ path, text }: Source, folder: string): Import[] {
  const from = relative(folder, path).split(sep).join('/');
  return [...text.matchAll(IMPORT)].map((match) => {
    const named = match[1] ?? match[2] ?? '';
    const to = named.startsWith('.')
      ? normalize(join(dirname(from), named))
          .split(sep)
          .join('/')
      : named;
    return { from, to };
  });
}

/** The room of a path: its first folder. A file beside the folders is a room by itself. */
export const roomOf = (path: string): string => (path.split('/')[0] ?? '').replace(/\.tsx?$/, '');

/** Names of the files of one folder, without the ending. */
export const namesIn = (folder: string, except: readonly string[] = []): string[] =>
  readdirSync(folder)
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => file.replace(/\.tsx?$/, ''))
    .filter((name) => !except.includes(name))
    .sort();
