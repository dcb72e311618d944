import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { HEADS, type Head } from '../../src/engine/models/heads';
import type { Labelled } from './corpus';
import type { Answer } from './set-thresholds';

/** What models said of drafts that they had not seen. Not kept in the repository: too large, and made anew by training. */
export const HELD_OUT = 'out/held-out.jsonl';

/** One draft: the heads that its labels say yes to, and each head's probability, to four places. */
type Line = { id: string; file: string; yes: Head[]; says: number[] };
export type HeldOut = Answer & { id: string; file: string };

/** A line a draft, in the order of `drafts`. */
export function writeHeldOut(drafts: readonly Labelled[], answers: readonly Answer[]): void {
  mkdirSync('out', { recursive: true });
  const lines = drafts.map(({ id, file }, i): Line => {
    const { yes, says } = answers[i] as Answer; // one for each draft
    return {
      id,
      file,
      yes: HEADS.filter((head) => yes[head]),
      says: HEADS.map((head) => Math.round(says[head] * 1e4) / 1e4),
    };
  });
  writeFileSync(HELD_OUT, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

/** What `writeHeldOut` wrote. */
export function readHeldOut(path: string = HELD_OUT): HeldOut[] {
  if (!existsSync(path)) throw new Error(`There is no ${path}: npm run train writes it.`);
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, file, yes, says }: Line = JSON.parse(line);
      return {
        id,
        file,
        yes: ofEachHead((head) => yes.includes(head)),
        says: ofEachHead((_, at) => says[at] ?? 0),
      };
    });
}

const ofEachHead = <Value>(valueFor: (head: Head, at: number) => Value) =>
  Object.fromEntries(HEADS.map((head, at) => [head, valueFor(head, at)])) as Record<Head, Value>; // every head is set
