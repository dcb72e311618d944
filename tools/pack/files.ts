import { existsSync, readFileSync, writeFileSync } from 'node:fs';

export const readBytes = (path: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(path));

/** Never over something that is already there. */
export function writeNew(path: string, text: string, mode = 0o644) {
  if (existsSync(path)) throw new Error(`${path} is already there; nothing was written.`);
  writeFileSync(path, text, { mode, flag: 'wx' });
}
