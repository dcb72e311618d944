import { HEADS } from '../../src/engine/models/heads';
import { seeded } from '../../tools/train/random';
import { LANES, type Layer, PIECES, type Rows, type Weights } from './write-weights';

/** The same numbers from the same seed everywhere, spread about like a bell. */
function bellOf(seed: number): () => number {
  const even = seeded(seed);
  return () => even() + even() + even() + even() - 2;
}

const MOST = 31;

/** Weights of a network of any size that says something different of every text, drawn from a seed. */
export function randomWeights(sizes: Weights['sizes'], seed: number): Weights {
  const { layers, width, heads, feed, positions } = sizes;
  const chance = bellOf(seed);
  const floats = (count: number, spread: number, middle = 0) =>
    Float32Array.from({ length: count }, () => middle + spread * chance());
  const rows = (count: number, from: number, spread: number): Rows => ({
    whole: Int8Array.from({ length: count * from }, () =>
      Math.max(-MOST, Math.min(MOST, Math.round((chance() * MOST) / 2))),
    ),
    scales: Float32Array.from({ length: count }, () => (spread * (1.2 + 0.4 * chance())) / MOST),
  });
  const linear = (from: number, to: number): Rows => ({
    ...rows(to, from, 3 / Math.sqrt(from)),
    biases: floats(to, 0.1),
  });
  const norm = () => Float32Array.from([...floats(width, 0.2, 1), ...floats(width, 0.1)]);
  const lanes = (spread: number) =>
    Float32Array.from({ length: width * LANES }, (_, i) => (i % LANES < HEADS.length ? spread * chance() : 0));
  return {
    sizes,
    words: rows(PIECES.length, width, 1),
    places: rows(positions, width, 0.3),
    norm: norm(),
    relative: floats(heads * 2 * positions, 1),
    layers: Array.from({ length: layers }, (): Layer => {
      const scaled = linear(width, width);
      return {
        q: { ...scaled, scales: scaled.scales.map((scale) => scale / Math.sqrt(width / heads)) },
        k: linear(width, width),
        v: linear(width, width),
        o: linear(width, width),
        norm1: norm(),
        up: linear(width, feed),
        down: linear(feed, width),
        norm2: norm(),
      };
    }),
    query: lanes(0.4),
    weight: lanes(0.6),
    bias: Float32Array.from({ length: LANES }, (_, i) => (i < HEADS.length ? chance() : 0)),
  };
}
