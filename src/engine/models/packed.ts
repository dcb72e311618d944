import { readCoded } from './coded';
import { readColumn } from './columns';
import type { Forest } from './forest';
import type { Head } from './heads';
import { type Linear, tableOf } from './linear';
import { readNumber, SYMBOLS } from './printable';
import { readHashes } from './sorted-hashes';
import type { Vocabulary } from './vector';

/** How linear heads are written, every text by `coded`, `columns` or `sorted-hashes`; `tools/train/pack.ts` writes it. */
export type PackedLinear = {
  features: number;
  hashes: readonly string[];
  /** Rarity of each feature, one of `RARITIES` between `idfFrom` and `idfTo`. */
  idf: string;
  idfFrom: number;
  idfTo: number;
  /** A column for each head, in steps of the head's scale. */
  weights: readonly string[];
  scale: readonly number[];
  bias: readonly number[];
};

export type PackedForest = {
  base: number;
  /** Six digits a node: two for the feature (the largest: a leaf), two for the cut or the value, two for the way to "below". */
  nodes: string;
  roots: readonly number[];
  /** Leaf values lie between `-reach` and `reach`. */
  reach: number;
};

export type PackedForests = { cuts: readonly (readonly number[])[]; forests: Readonly<Record<Head, PackedForest>> };

export const LEAF = SYMBOLS * SYMBOLS - 1;
/** How many rarities are told apart. */
export const RARITIES = 16;

/** Heads that one step opens. */
const AT_ONCE = 4;

/** A model that is opened in steps, each too short to feel. `opened` does those that nobody has done. */
export type Opening<Model> = { steps: readonly (() => void)[]; opened(): Model };

export function openingOf(packed: PackedLinear): Opening<Linear> {
  const { features, weights, scale, bias } = packed;
  const heads = scale.length;
  let linear: Linear | null = null;
  let headsDone = 0;
  const begun = (): Linear => {
    linear ??= {
      vocabulary: vocabularyOf(packed),
      heads,
      weights: new Int8Array(heads * features),
      scale: Float32Array.from(scale),
      bias: Float32Array.from(bias),
    };
    return linear;
  };
  const openTo = (head: number) => {
    const { weights: table } = begun();
    for (; headsDone < head; headsDone++) readColumn(weights[headsDone] ?? '', table, headsDone, heads);
  };
  return {
    steps: [
      begun,
      ...Array.from({ length: Math.ceil(heads / AT_ONCE) }, (_, step) => () => {
        openTo(Math.min(heads, AT_ONCE * (step + 1)));
      }),
    ],
    opened: () => {
      openTo(heads);
      return begun();
    },
  };
}

function vocabularyOf({ features, hashes, idf, idfFrom, idfTo }: PackedLinear): Vocabulary {
  const rarity = (level: number) => idfFrom + ((idfTo - idfFrom) * level) / (RARITIES - 1);
  return { rowOf: tableOf(readHashes(hashes, features)), idf: Float32Array.from(readCoded(idf, features), rarity) };
}

export function openForest({ base, nodes, roots, reach }: PackedForest, cuts: PackedForests['cuts']): Forest {
  const count = nodes.length / 6;
  const feature = new Int16Array(count);
  const value = new Float32Array(count);
  const below = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const [ask, what, step] = [
      readNumber(nodes, i * 6, 2),
      readNumber(nodes, i * 6 + 2, 2),
      readNumber(nodes, i * 6 + 4, 2),
    ];
    feature[i] = ask === LEAF ? -1 : ask;
    value[i] = ask === LEAF ? ((what / LEAF) * 2 - 1) * reach : (cuts[ask]?.[what] ?? 0);
    below[i] = i + step;
  }
  return { base, roots: Int32Array.from(roots), feature, value, below };
}
