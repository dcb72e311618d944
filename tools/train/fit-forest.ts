import type { Forest } from '../../src/engine/models/forest';

/** How a forest is grown. `shrink` is the learning rate, `calm` the L2 term of a leaf. */
export type Growth = { trees: number; leaves: number; shrink: number; calm: number; leastInLeaf: number };

const BINS = 64;

/** All facts of all drafts in bins, one draft after the other; `cuts[f][bin]` is the upper end of a bin. */
export type Binned = { bins: Uint8Array; facts: number; cuts: readonly Float32Array[] };

/** Cuts each column of facts at its quantiles over the drafts `use`. */
export const cutFacts = (columns: readonly Float32Array[], use: Int32Array): Float32Array[] =>
  columns.map((column) => cutsOf(column, use));

export function binFacts(columns: readonly Float32Array[], cuts: readonly Float32Array[]): Binned {
  const facts = columns.length;
  const bins = new Uint8Array((columns[0]?.length ?? 0) * facts);
  columns.forEach((column, f) => {
    const cut = cuts[f] ?? new Float32Array();
    column.forEach((value, i) => {
      let bin = 0;
      while (bin < cut.length && value > (cut[bin] as number)) bin++;
      bins[i * facts + f] = bin;
    });
  });
  return { bins, facts, cuts };
}

function cutsOf(column: Float32Array, use: Int32Array): Float32Array {
  const sorted = Float32Array.from(use, (i) => column[i] as number).sort();
  const cuts = new Set<number>();
  for (let bin = 1; bin < BINS; bin++) cuts.add(sorted[Math.floor((bin * sorted.length) / BINS)] as number);
  return Float32Array.from([...cuts].sort((a, b) => a - b)).slice(0, BINS - 1);
}

type Pulls = { pull: Float64Array; curve: Float64Array };
type Split = { gain: number; feature: number; bin: number };
type Leaf = { members: Int32Array; sums: Float64Array; split: Split; node: number };

/**
 * Gradient boosting with logistic loss over histograms; each tree grows where it gains most. `weight` says for how many
 * drafts each stands.
 */
export function fitForest(
  binned: Binned,
  yes: Uint8Array,
  use: Int32Array,
  growth: Growth,
  weight: (draft: number) => number = () => 1,
): Forest {
  const { bins, facts, cuts } = binned;
  const all = use.reduce((sum, i) => sum + weight(i), 0);
  const share = use.reduce((sum, i) => sum + (yes[i] as number) * weight(i), 0) / all;
  const base = Math.fround(Math.log((share + 1e-6) / (1 - share + 1e-6)));
  const odds = new Float64Array(yes.length).fill(base);
  const pulls: Pulls = { pull: new Float64Array(yes.length), curve: new Float64Array(yes.length) };
  const forest = { roots: [] as number[], feature: [] as number[], value: [] as number[], below: [] as number[] };
  const newNode = () => {
    forest.feature.push(-1);
    forest.below.push(0);
    return forest.value.push(0) - 1;
  };
  for (let tree = 0; tree < growth.trees; tree++) {
    for (const i of use) {
      const p = 1 / (1 + Math.exp(-(odds[i] as number)));
      pulls.pull[i] = ((yes[i] as number) - p) * weight(i);
      pulls.curve[i] = Math.max(p * (1 - p), 1e-9) * weight(i);
    }
    const root = newNode();
    forest.roots.push(root);
    const leaves: Leaf[] = [leafOf(binned, use, sumsOf(binned, use, pulls), growth, root)];
    while (leaves.length < growth.leaves) {
      const best = leaves.reduce((a, b) => (b.split.gain > a.split.gain ? b : a));
      const { feature, bin, gain } = best.split;
      if (gain <= 1e-6) break;
      const low = best.members.filter((i) => (bins[i * facts + feature] as number) <= bin);
      const high = best.members.filter((i) => (bins[i * facts + feature] as number) > bin);
      const node = newNode();
      newNode();
      forest.feature[best.node] = feature;
      forest.value[best.node] = cuts[feature]?.[bin] as number;
      forest.below[best.node] = node;
      leaves.splice(leaves.indexOf(best), 1);
      // Only the smaller side is added up; the other is what is left.
      const small = sumsOf(binned, low.length < high.length ? low : high, pulls);
      const large = best.sums.map((sum, i) => sum - (small[i] as number));
      const [lowSums, highSums] = low.length < high.length ? [small, large] : [large, small];
      leaves.push(leafOf(binned, low, lowSums, growth, node), leafOf(binned, high, highSums, growth, node + 1));
    }
    for (const { members, node } of leaves) {
      let up = 0;
      let down = growth.calm;
      for (const i of members) {
        up += pulls.pull[i] as number;
        down += pulls.curve[i] as number;
      }
      const step = (growth.shrink * up) / down;
      forest.value[node] = step;
      for (const i of members) odds[i] = (odds[i] as number) + step;
    }
  }
  return {
    base,
    roots: Int32Array.from(forest.roots),
    feature: Int16Array.from(forest.feature),
    value: Float32Array.from(forest.value),
    below: Int32Array.from(forest.below),
  };
}

function leafOf(binned: Binned, members: Int32Array, sums: Float64Array, growth: Growth, node: number): Leaf {
  return { members, sums, split: bestSplit(binned, members.length, sums, growth), node };
}

/** For every fact and bin: the pull, the curve and how many drafts. */
function sumsOf({ bins, facts }: Binned, members: Int32Array, { pull, curve }: Pulls): Float64Array {
  const sums = new Float64Array(facts * BINS * 3);
  for (const i of members) {
    const [up, down, row] = [pull[i] as number, curve[i] as number, i * facts];
    for (let f = 0; f < facts; f++) {
      const at = (f * BINS + (bins[row + f] as number)) * 3;
      sums[at] = (sums[at] as number) + up;
      sums[at + 1] = (sums[at + 1] as number) + down;
      sums[at + 2] = (sums[at + 2] as number) + 1;
    }
  }
  return sums;
}

function bestSplit({ facts }: Binned, members: number, sums: Float64Array, growth: Growth): Split {
  const best: Split = { gain: 0, feature: -1, bin: 0 };
  if (members < 2 * growth.leastInLeaf) return best;
  let [allPull, allCurve] = [0, 0];
  for (let at = 0; at < BINS * 3; at += 3) {
    allPull += sums[at] as number;
    allCurve += sums[at + 1] as number;
  }
  const worth = (up: number, down: number) => (up * up) / (down + growth.calm);
  const before = worth(allPull, allCurve);
  for (let f = 0; f < facts; f++) {
    let [up, down, count] = [0, 0, 0];
    for (let bin = 0; bin < BINS - 1; bin++) {
      const at = (f * BINS + bin) * 3;
      up += sums[at] as number;
      down += sums[at + 1] as number;
      count += sums[at + 2] as number;
      if (count < growth.leastInLeaf) continue;
      if (members - count < growth.leastInLeaf) break;
      const gain = worth(up, down) + worth(allPull - up, allCurve - down) - before;
      if (gain > best.gain) Object.assign(best, { gain, feature: f, bin });
    }
  }
  return best;
}
