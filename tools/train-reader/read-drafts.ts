import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { asWritten, seenOf } from '../../src/engine/take-notes';
import type { Reading } from '../../src/engine/types/reading';
import { toReading } from '../../src/reader/to-reading';
import { whatIsRead } from '../../src/reader/what-is-read';
import type { Labelled } from '../train/corpus';
import { openShipped } from './open-shipped';

const WEIGHTS = 'public/reader/weights.bin';
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
  const reader = await openShipped(WEIGHTS);
  for (const [i, draft] of drafts.entries()) {
    if (i % 200 === 0) console.log(`${i} of ${drafts.length} drafts read`);
    if (kept.has(draft.id)) continue;
    const seen = asWritten(seenOf(draft).seen);
    let last: Parameters<typeof toReading>[2] = { logits: [], looks: [], left: 0 };
    for (const said of reader.read(whatIsRead(seen), 0)) last = said;
    const { says } = toReading(draft.text, seen, last);
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
