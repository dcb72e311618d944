import type { Forest } from '../../src/engine/models/forest';
import { HALF, LEAF, type PackedForest, type PackedLinear } from '../../src/engine/models/packed';
import { SYMBOLS, toText, writeNumber } from '../../src/engine/models/printable';
import type { Learning } from './vocabulary';

/** Standard deviations of a head's weights in one step: small enough to lose nothing that held-out blocks show. */
const STEP = 0.4;

/** Writes the linear heads as text (`models/packed.ts` reads it). `columns[head]` ends with its bias. */
export function packLinear({ hashes, idf, idfFrom, idfTo }: Learning, columns: readonly Float64Array[]): PackedLinear {
  const features = hashes.length;
  const scale = columns.map((column) => Math.fround(deviation(column) * STEP));
  const digits = new Uint8Array(features * columns.length);
  columns.forEach((column, head) => {
    for (let row = 0; row < features; row++) {
      const whole = Math.round((column[row] as number) / (scale[head] as number));
      digits[row * columns.length + head] = Math.min(HALF, Math.max(-HALF, whole)) + HALF;
    }
  });
  let last = 0;
  const steps: string[] = [];
  for (const hash of hashes) {
    const step = hash - last;
    steps.push(step < LEAF ? writeNumber(step, 2) : writeNumber(LEAF, 2) + writeNumber(step, 5));
    last = hash;
  }
  const rarity = Uint8Array.from(idf, (r) => Math.round(((r - idfFrom) / (idfTo - idfFrom)) * (SYMBOLS - 1)));
  return {
    features,
    steps: steps.join(''),
    idf: toText(rarity),
    idfFrom,
    idfTo,
    weights: toText(digits),
    scale,
    bias: columns.map((column) => Math.fround(column[features] as number)),
  };
}

function deviation(column: Float64Array): number {
  return Math.sqrt(column.reduce((sum, w) => sum + w * w, 0) / column.length);
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
