import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';

/** Scripts that run in pages: every `src/content/*.iife.ts`, by where it goes without the ending. */
export function contentScripts(): Record<string, string> {
  const files = readdirSync('src/content').filter((file) => /\.iife\.tsx?$/.test(file));
  return Object.fromEntries(
    files.map((file) => [`content/${file.replace(/\.iife\.tsx?$/, '')}`, resolve('src/content', file)]),
  );
}

/** Scripts that a Worker of the background runs. */
export const workers = (): Record<string, string> => ({ 'reader-worker': resolve('src/background/reader-worker.ts') });

/** Pages of the extension: each room with an `index.html`. */
export function pages(): Record<string, string> {
  const rooms = ['popup', 'options', 'author', 'handout'].filter((room) => existsSync(`src/${room}/index.html`));
  return Object.fromEntries(rooms.map((room) => [room, resolve('src', room, 'index.html')]));
}
