import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { filesUnder, type Source } from './sources';

/** Where the builds lie; `npm test` builds before the laws. */
export const DIST = process.env.SECOND_LOOK_DIST ?? 'dist';

/** The scripts of one build as they ship. */
export function builtScripts(target: 'chromium' | 'firefox'): Source[] {
  const folder = `${DIST}/${target}`;
  if (!existsSync(folder)) throw new Error(`There is no build in ${folder}: npm run build comes first.`);
  return filesUnder(folder, /\.(js|mjs|html)$/).map((path) => ({
    path: path.slice(folder.length + 1),
    text: readFileSync(path, 'utf8'),
  }));
}

export const gzippedBytes = (text: string): number => gzipSync(text, { level: 9 }).length;
