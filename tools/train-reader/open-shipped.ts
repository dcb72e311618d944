import { readFileSync } from 'node:fs';
import { openReader, type Reader } from '../../src/reader/reader';
import { compileKernel } from '../build/compile-kernel';

/** The deep reader with the weights that ship. @throws when they are missing, or not those of this vocabulary */
export async function openShipped(weights = 'public/reader/weights.bin'): Promise<Reader> {
  const opened = await openReader({
    kernel: await compileKernel(),
    vocabulary: readFileSync('src/reader/vocabulary.txt', 'utf8'),
    weights: [new Uint8Array(readFileSync(weights))],
  });
  if (!opened.ok) throw new Error(`${weights}: ${opened.problem}`);
  return opened.value;
}
