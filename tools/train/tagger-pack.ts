import { MOST, writeColumn } from '../../src/engine/models/columns';
import { writeNumber } from '../../src/engine/models/printable';
import { writeHashes } from '../../src/engine/models/sorted-hashes';
import { FOLLOW_MIDDLE, type PackedTagger } from '../../src/engine/models/tagger-packed';
import { TAGS } from '../../src/engine/models/tagger-tags';
import type { Chain } from './tagger-fit';

/** The largest weight that is kept as it is; a few larger ones are cut to it. */
const LARGEST = 4;

/** Writes a chain as text; `rows` are hashes by row, of which the `keep` that weigh most (`weigh`) are shipped. */
export function packTagger(
  { state, follow }: Chain,
  hashes: readonly number[],
  seen: ArrayLike<number>,
  keep: number,
  caution: PackedTagger['caution'],
): PackedTagger {
  const scale = LARGEST / MOST;
  const rows = hashes
    .map((hash, row) => ({ hash, row, weight: weightOf(state, row) * (seen[row] ?? 0) ** 0.3 }))
    .sort((a, b) => b.weight - a.weight || a.hash - b.hash)
    .slice(0, keep)
    .sort((a, b) => a.hash - b.hash);
  const weights = Array.from({ length: TAGS }, (_, tag) =>
    writeColumn(rows.map(({ row }) => Math.round((state[row * TAGS + tag] as number) / scale))),
  );
  const followScale = follow.reduce((most, w) => Math.max(most, Math.abs(w)), 1e-6) / FOLLOW_MIDDLE;
  const ways = Array.from(follow, (w) => writeNumber(Math.round(w / followScale) + FOLLOW_MIDDLE, 2)).join('');
  const hashesKept = writeHashes(rows.map(({ hash }) => hash));
  return { features: rows.length, hashes: hashesKept, weights, scale, follow: ways, followScale, caution };
}

const weightOf = (state: Float64Array, row: number): number => {
  let most = 0;
  for (let tag = 0; tag < TAGS; tag++) most = Math.max(most, Math.abs(state[row * TAGS + tag] as number));
  return most;
};
