import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import type { Reading } from '../../src/engine/types/reading';
import { deepReader, WEIGHTS } from '../check/deep-reader';
import type { Labelled } from '../train/corpus';

type Says = Reading['says'];

/**
 * What the shipped reader says of each draft, by id. Minutes of work, so it is kept in `out` under the name of the
 * weights: a stopped reading goes on, and the small models can change without reading again.
 */
export async function readDrafts(drafts: readonly Labelled[]): Promise<ReadonlyMap<string, Says>> {
  const name = createHash('sha256').update(readFileSync(WEIGHTS)).digest('hex').slice(0, 12);
  const file = `out/readings-${name}.jsonl`;
  const kept = new Map<string, Says>(existsSync(file) ? linesOf(file).map(({ id, says }) => [id, says]) : []);
  mkdirSync('out', { recursive: true });
  const read = await deepReader();
  for (const [i, draft] of drafts.entries()) {
    if (i % 200 === 0) console.log(`${i} of ${drafts.length} drafts read`);
    if (kept.has(draft.id)) continue;
    const says = read?.(draft)?.says;
    if (!says) continue;
    kept.set(draft.id, says);
    appendFileSync(file, `${JSON.stringify({ id: draft.id, says })}\n`);
  }
  return kept;
}

const linesOf = (file: string): { id: string; says: Says }[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
