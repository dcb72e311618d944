import { HEAD_BYTES, readHead } from '../../src/reader/weights-format';
import type { Layer, Rows, Weights } from './write-weights';

/** A weights file as tensors, for others' runtime. */
export function parseWeights(file: Uint8Array): Weights {
  const head = readHead(file);
  if (!head) throw new Error('This is no weights file.');
  const { layers, width, heads, feed, pieces, positions, lanes } = head;
  let at = HEAD_BYTES;
  const bytes = (count: number) => {
    at += count;
    return file.slice(at - count, at);
  };
  const floats = (count: number) => new Float32Array(bytes(4 * count).buffer);
  const table = (count: number): Rows => ({ whole: new Int8Array(bytes(count * width).buffer), scales: floats(count) });
  const linear = (from: number, to: number): Rows => ({
    whole: new Int8Array(bytes(from * to).buffer),
    scales: floats(to),
    biases: floats(to),
  });
  const layer = (): Layer => ({
    q: linear(width, width),
    k: linear(width, width),
    v: linear(width, width),
    o: linear(width, width),
    norm1: floats(2 * width),
    up: linear(width, feed),
    down: linear(feed, width),
    norm2: floats(2 * width),
  });
  return {
    sizes: { layers, width, heads, feed, positions },
    words: table(pieces),
    places: table(positions),
    norm: floats(2 * width),
    relative: floats(heads * 2 * positions),
    layers: Array.from({ length: layers }, layer),
    query: floats(width * lanes),
    weight: floats(width * lanes),
    bias: floats(lanes),
  };
}
