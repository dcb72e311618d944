import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

/**
 * Files under a folder that hold one of the words, in UTF-8 or UTF-16, plainly or in a file that is gzip, zlib or Brotli
 * as a whole. LevelDB and SQLite blocks that Snappy packed keep the first standing of a rare word as it is.
 */
export function filesHolding(folder: string, words: readonly string[]): string[] {
  const patterns = words.flatMap((word) => [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')]);
  return everyFile(folder).filter((path) =>
    unpacked(readFileSync(path)).some((bytes) => patterns.some((pattern) => bytes.includes(pattern))),
  );
}

export function everyFile(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return everyFile(path);
    return entry.isFile() && statSync(path).size > 0 ? [path] : [];
  });
}

function unpacked(bytes: Buffer): Buffer[] {
  const found = [bytes];
  for (const unpack of [gunzipSync, inflateSync, brotliDecompressSync])
    try {
      found.push(unpack(bytes));
    } catch {
      // not packed in this way
    }
  return found;
}
