import { existsSync, readFileSync } from 'node:fs';
import { asWritten, seenOf } from '../../src/engine/take-notes';
import type { Draft } from '../../src/engine/types/draft';
import type { Reading } from '../../src/engine/types/reading';
import { openReader } from '../../src/reader/reader';
import { toReading } from '../../src/reader/to-reading';
import { whatIsRead } from '../../src/reader/what-is-read';
import { compileKernel } from '../build/compile-kernel';

/** The weights that ship, or others for a trial; the build takes the same. */
export const WEIGHTS = process.env.SECOND_LOOK_WEIGHTS ?? 'public/reader/weights.bin';

/**
 * The deep reader as the extension has it, with the very same WebAssembly; null where there are no weights. Weights that
 * are there and do not work are a mistake to be told, not to be passed over.
 */
export async function deepReader(): Promise<((draft: Draft) => Reading | undefined) | null> {
  if (!existsSync(WEIGHTS)) return null;
  const vocabulary = readFileSync('src/reader/vocabulary.txt', 'utf8');
  const opened = await openReader({ kernel: await compileKernel(), vocabulary, weights: [readFileSync(WEIGHTS)] });
  if (!opened.ok) throw new Error(`The deep reader cannot read ${WEIGHTS}: ${opened.problem}.`);
  return (draft) => {
    const seen = asWritten(seenOf(draft).seen);
    const said = [...opened.value.read(whatIsRead(seen), 0)].at(-1);
    return said && toReading(draft.text, seen, said);
  };
}
