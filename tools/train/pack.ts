import { writeCoded } from '../../src/engine/models/coded';
import { writeColumn } from '../../src/engine/models/columns';
import type { Forest } from '../../src/engine/models/forest';
import { LEAF, type PackedForest, type PackedLinear, RARITIES } from '../../src/engine/models/packed';
import { writeNumber } from '../../src/engine/models/printable';
import { writeHashes } from '../../src/engine/models/sorted-hashes';
import type { Learning } from './vocabulary';

/**
 * Writes the linear heads as text (`models/packed.ts` reads it). `columns[head]` ends with its bias; `stepOf(head)` is how
 * many standard deviations of its weights make one step: 0.4 loses nothing that held-out blocks show, 1 little. Features
 * that tell all heads together less than `least` steps are not worth their place and stay out.
 */
export function packLinear(
  { hashes, idf, idfFrom, idfTo }: Learning,
  columns: readonly Float64Array[],
  stepOf: (head: number) => number,
  least = 0,
): PackedLinear {
  const scale = columns.map((column, head) => Math.fround(deviation(column) * stepOf(head)));
  const steps = columns.map((column, head) => {
    const step = scale[head] as number;
    return Array.from(column.subarray(0, hashes.length), (weight) => Math.round(weight / step));
  });
  const told = (feature: number) => steps.reduce((sum, column) => sum + Math.abs(column[feature] ?? 0), 0);
  const isTelling = Array.from(hashes, (_, feature) => told(feature) >= least);
  const telling = <T>(list: readonly T[]) => list.filter((_, feature) => isTelling[feature]);
  const rarity = Array.from(idf, (r) => Math.round(((r - idfFrom) / (idfTo - idfFrom)) * (RARITIES - 1)));
  const kept = hashes.filter((_, feature) => isTelling[feature]);
  return {
    features: kept.length,
    hashes: writeHashes(kept),
    idf: writeCoded(telling(rarity)),
    idfFrom,
    idfTo,
    weights: steps.map((column) => writeColumn(telling(column))),
    scale,
    bias: columns.map((column) => Math.fround(column[hashes.length] as number)),
  };
}

function deviation(column: Float64Array): number {
  return Math.sqrt(column.reduce((sum, w) => sum + w * w, 0) / column.length);
}

/** Cuts in as few digits as name the same number of 32 bits: what opens them rounds to such numbers. */
export const packCuts = (cuts: readonly Float32Array[]): number[][] => cuts.map((cut) => Array.from(cut, shortest));

const MOST_DIGITS = 9; // name any number of 32 bits

function shortest(value: number): number {
  for (let digits = 1; digits < MOST_DIGITS; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return short;
  }
  return value;
}

/** Writes one forest as text; leaf values are rounded to the grid that ships. */
export function packForest(
  { base, roots, feature, value, below }: Forest,
  cuts: readonly (readonly number[])[],
): PackedForest {
  const leaves = value.filter((_, i) => (feature[i] as number) < 0);
  const reach = leaves.reduce((most, v) => Math.max(most, Math.abs(v)), 1e-6);
  const nodes = Array.from(feature, (ask, i) => {
    if (ask < 0)
      return (
        writeNumber(LEAF, 2) +
        writeNumber(Math.round((((value[i] as number) / reach + 1) / 2) * LEAF), 2) +
        writeNumber(0, 2)
      );
    const bin = cuts[ask]?.indexOf(value[i] as number) ?? -1;
    if (bin < 0) throw new Error(`a tree asks for a cut that is not listed: ${ask}, ${value[i]}`);
    return writeNumber(ask, 2) + writeNumber(bin, 2) + writeNumber((below[i] as number) - i, 2);
  });
  return { base, nodes: nodes.join(''), roots: [...roots], reach };
}
