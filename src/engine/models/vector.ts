import { type Features, GROUP_WEIGHT } from './features';

/** The features that the models know: where each has its row, and how telling it is by being rare. */
export type Vocabulary = { rowOf(hash: number): number; idf: Float32Array };

/** The known features of one draft, by token; those that belong to no token come first. */
export type Known = { row: Int32Array; group: Uint8Array; token: Int32Array };

/** A sparse vector over the vocabulary. `token` names one token that each row came from (-1: none). */
export type Vector = { row: Int32Array; value: Float64Array; token: Int32Array };

/** The features must stand in the order of their tokens. */
export function knownOf({ hash, group, token }: Features, { rowOf }: Vocabulary): Known {
  const known: Known = {
    row: new Int32Array(hash.length),
    group: new Uint8Array(hash.length),
    token: new Int32Array(hash.length),
  };
  let count = 0;
  for (let i = 0; i < hash.length; i++) {
    const row = rowOf(hash[i] ?? 0);
    if (row < 0) continue;
    known.row[count] = row;
    known.group[count] = group[i] ?? 0;
    known.token[count] = token[i] ?? -1;
    count++;
  }
  return {
    row: known.row.subarray(0, count),
    group: known.group.subarray(0, count),
    token: known.token.subarray(0, count),
  };
}

/** Places in the known features, each row once, and by what the rarity of each group is scaled. */
export type Part = { at: Int32Array; scale: Float64Array };

/** Tokens, the last exclusive. */
export type Range = { from: number; to: number };
export const ALL: readonly Range[] = [{ from: 0, to: Number.POSITIVE_INFINITY }];

/** What belongs to no token (what is answered, the setting) counts always, beside the tokens of any ranges, in order. */
export type Parts = { always: Part; within(ranges: readonly Range[]): Part };

/** Rows are stamped with the turn in which they were met: no set is made for a draft, and nothing is wiped. */
let metIn = new Int32Array(0);
let turns = 0;

export function partsOf({ row, group, token }: Known, { idf }: Vocabulary): Parts {
  if (metIn.length < idf.length || turns > 2 ** 30) {
    metIn = new Int32Array(idf.length);
    turns = 0;
  }
  const part = (ranges: readonly Range[]): Part => {
    const at = new Int32Array(ranges.reduce((size, { from, to }) => size + to - from, 0));
    const squares = new Float64Array(GROUP_WEIGHT.length);
    let count = 0;
    for (const { from, to } of ranges)
      for (let i = from; i < to; i++) {
        const met = row[i] ?? 0;
        if (metIn[met] === turns) continue;
        metIn[met] = turns;
        const value = idf[met] ?? 0;
        const of = group[i] ?? 0;
        squares[of] = (squares[of] ?? 0) + value * value;
        at[count++] = i;
      }
    return {
      at: at.subarray(0, count),
      scale: Float64Array.from(GROUP_WEIGHT, (weight, of) => weight / Math.sqrt(squares[of] || 1)),
    };
  };
  turns++;
  const always = part([{ from: 0, to: firstAt(token, 0) }]);
  return {
    always,
    within: (ranges) => {
      turns++;
      for (const i of always.at) metIn[row[i] ?? 0] = turns;
      return part(ranges.map(({ from, to }) => ({ from: firstAt(token, Math.max(from, 0)), to: firstAt(token, to) })));
    },
  };
}

/** Presence times rarity, each group scaled to length one times its weight; of some tokens, or of all. */
export function vectorOf(known: Known, vocabulary: Vocabulary, ranges = ALL): Vector {
  const { always, within } = partsOf(known, vocabulary);
  const parts = [always, within(ranges)];
  const size = parts.reduce((sum, { at }) => sum + at.length, 0);
  const vector: Vector = { row: new Int32Array(size), value: new Float64Array(size), token: new Int32Array(size) };
  let count = 0;
  for (const { at, scale } of parts)
    for (const i of at) {
      const row = known.row[i] ?? 0;
      vector.row[count] = row;
      vector.value[count] = (vocabulary.idf[row] ?? 0) * (scale[known.group[i] ?? 0] ?? 0);
      vector.token[count] = known.token[i] ?? -1;
      count++;
    }
  return vector;
}

/** The first place whose token is at least `token`. */
export function firstAt(tokens: Int32Array, token: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
