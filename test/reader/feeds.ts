import type { Weights } from './write-weights';

/** What the network is fed beside the pieces: where they stand, which are the draft's, and what each place adds. */
export function feeds(
  { sizes: { heads, positions }, relative }: Pick<Weights, 'sizes' | 'relative'>,
  pieces: readonly number[],
  [from, to]: readonly [number, number],
) {
  const count = pieces.length;
  const bias = new Float32Array(heads * count * count);
  for (let head = 0; head < heads; head++)
    for (let row = 0; row < count; row++)
      for (let column = 0; column < count; column++)
        bias[(head * count + row) * count + column] =
          relative[head * 2 * positions + positions - 1 + column - row] ?? Number.NaN;
  return {
    ids: BigInt64Array.from(pieces, BigInt),
    places: BigInt64Array.from(pieces.keys(), BigInt),
    own: BigInt64Array.from({ length: to - from }, (_, i) => BigInt(from + i)),
    relative: { values: bias, shape: [heads, count, count] },
  };
}
