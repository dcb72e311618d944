import { HEADS, type Head, headIndex } from '../../src/engine/models/heads';
import { LANES, type Layer, PIECES, type Rows, type Weights, writeWeights } from './write-weights';

/** A word that no rule and no small model minds. */
export const PLANTED = 'heron';

const SIZES = { layers: 1, width: 64, heads: 4, feed: 64, positions: 256 };
const SURE = 12;

/**
 * Weights of a network that knows one thing: with this word in a draft it is sure that there is something to say, of
 * these labels, and sure of nothing without it. What a test sees of it came from the deep reader and nowhere else.
 */
export const plantedWeights = (labels: readonly Head[] = ['any', 'promotion']) => writeWeights(weightsFor(labels));

function weightsFor(labels: readonly Head[]): Weights {
  const { width, feed, positions, heads } = SIZES;
  const rows = (count: number, from: number, value: (row: number, i: number) => number): Rows => ({
    whole: Int8Array.from({ length: count * from }, (_, at) => value(Math.floor(at / from), at % from)),
    scales: new Float32Array(count).fill(0.1),
  });
  const nothing = (from: number, to: number): Rows => ({ ...rows(to, from, () => 0), biases: new Float32Array(to) });
  const norm = () => Float32Array.from({ length: 2 * width }, (_, i) => (i < width ? 1 : 0));
  /** The first number of a piece says whether it is the word; the others keep it apart from zero. */
  const heron = PIECES.indexOf(PLANTED);
  const lanes = (value: number) =>
    Float32Array.from({ length: width * LANES }, (_, at) =>
      at < LANES && labels.some((label) => headIndex(label) === at) ? value : 0,
    );
  const layer: Layer = {
    q: nothing(width, width),
    k: nothing(width, width),
    v: nothing(width, width),
    o: nothing(width, width),
    norm1: norm(),
    up: nothing(width, feed),
    down: nothing(feed, width),
    norm2: norm(),
  };
  return {
    sizes: SIZES,
    words: rows(PIECES.length, width, (piece, i) => (i === 0 ? (piece === heron ? 31 : 0) : (i % 3) - 1)),
    places: rows(positions, width, () => 0),
    norm: norm(),
    relative: new Float32Array(heads * 2 * positions),
    layers: [layer],
    query: lanes(2),
    weight: lanes(4),
    bias: Float32Array.from({ length: LANES }, (_, lane) => (lane < HEADS.length ? -SURE : 0)),
  };
}
