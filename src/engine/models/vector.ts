import { type Features, GROUP_WEIGHT } from './features';

/** The features that the models know: where each has its row, and how telling it is by being rare. */
export type Vocabulary = { rowOf(hash: number): number; idf: Float32Array };

/** The known features of one draft, by token; those that belong to no token come first. */
export type Known = { row: Int32Array; group: Uint8Array; token: Int32Array };

/** A sparse vector over the vocabulary. `token` names one token that each row came from (-1: none). */
export type Vector = { row: number[]; value: number[]; token: number[] };

export function knownOf({ hash, group, token }: Features, { rowOf }: Vocabulary): Known {
  const rows = hash.map(rowOf);
  const order = [...rows.keys()]
    .filter((i) => (rows[i] ?? -1) >= 0)
    .sort((a, b) => (token[a] ?? 0) - (token[b] ?? 0) || a - b);
  return {
    row: Int32Array.from(order, (i) => rows[i] ?? 0),
    group: Uint8Array.from(order, (i) => group[i] ?? 0),
    token: Int32Array.from(order, (i) => token[i] ?? -1),
  };
}

/**
 * Presence times rarity, each group scaled to length one times its weight. With a range of tokens only those count, and
 * what belongs to no token (what is answered, the setting) counts always.
 */
export function vectorOf(known: Known, { idf }: Vocabulary, from = 0, to = Number.POSITIVE_INFINITY): Vector {
  const vector: Vector = { row: [], value: [], token: [] };
  const groups: number[] = [];
  const squares = new Float64Array(GROUP_WEIGHT.length);
  const seen = new Set<number>();
  const take = (i: number) => {
    const row = known.row[i] ?? 0;
    if (seen.has(row)) return;
    seen.add(row);
    const group = known.group[i] ?? 0;
    const value = idf[row] ?? 0;
    squares[group] = (squares[group] ?? 0) + value * value;
    vector.row.push(row);
    vector.value.push(value);
    vector.token.push(known.token[i] ?? -1);
    groups.push(group);
  };
  for (let i = 0; (known.token[i] ?? 0) < 0; i++) take(i);
  for (let i = firstAt(known.token, from); i < known.token.length && (known.token[i] ?? 0) < to; i++) take(i);
  const scale = GROUP_WEIGHT.map((weight, group) => weight / Math.sqrt(squares[group] || 1));
  for (let i = 0; i < groups.length; i++) vector.value[i] = (vector.value[i] ?? 0) * (scale[groups[i] ?? 0] ?? 0);
  return vector;
}

/** The first index whose token is at least `token`. */
function firstAt(tokens: Int32Array, token: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
