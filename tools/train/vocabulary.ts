import type { Features } from '../../src/engine/models/features';
import { tableOf } from '../../src/engine/models/linear';
import { RARITIES } from '../../src/engine/models/packed';
import type { Vocabulary } from '../../src/engine/models/vector';

/** Drafts: a feature seen in five would help as well (a point of recall), but pass what weights may weigh. */
const SEEN_IN = 8;

export type Learning = Vocabulary & { hashes: Uint32Array; idfFrom: number; idfTo: number };

/**
 * The features that the models will know, chosen by how many drafts have them alone: a choice that looks at labels would
 * leak from fold to fold. Rarity is rounded here as it ships.
 */
export function vocabularyOf(drafts: readonly Features[], seenInLeast = SEEN_IN): Learning {
  const seenIn = new Map<number, number>();
  for (const { hash } of drafts) for (const h of new Set(hash)) seenIn.set(h, (seenIn.get(h) ?? 0) + 1);
  const hashes = Uint32Array.from([...seenIn].filter(([, count]) => count >= seenInLeast).map(([hash]) => hash)).sort();
  const rarity = Float64Array.from(hashes, (h) => 1 + Math.log((drafts.length + 1) / ((seenIn.get(h) ?? 0) + 1)));
  const idfFrom = rarity.reduce((a, b) => Math.min(a, b));
  const idfTo = rarity.reduce((a, b) => Math.max(a, b));
  const step = (idfTo - idfFrom) / (RARITIES - 1);
  const idf = Float32Array.from(rarity, (r) => idfFrom + step * Math.round((r - idfFrom) / step));
  return { rowOf: tableOf(hashes), idf, hashes, idfFrom, idfTo };
}
