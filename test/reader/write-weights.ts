import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { HEADS } from '../../src/engine/models/heads';
import { openUnsealed } from '../../src/reader/network';
import { HEAD_BYTES, MAGIC, tensorBytesOf, VERSION } from '../../src/reader/weights-format';
import { compileKernel } from '../../tools/build/compile-kernel';

/** Whole numbers with a scale for each row, and for a product its biases; as the file holds them. */
export type Rows = { whole: Int8Array; scales: Float32Array; biases?: Float32Array };
export type Layer = { q: Rows; k: Rows; v: Rows; o: Rows; norm1: Float32Array } & {
  up: Rows;
  down: Rows;
  norm2: Float32Array;
};
export type Weights = {
  sizes: { layers: number; width: number; heads: number; feed: number; positions: number };
  words: Rows;
  places: Rows;
  /** Weights, then biases. */
  norm: Float32Array;
  /** heads × 2·positions. */
  relative: Float32Array;
  layers: Layer[];
  /** width × lanes each. */
  query: Float32Array;
  weight: Float32Array;
  bias: Float32Array;
};

export const LANES = 32;
export const PIECES = readFileSync('src/reader/vocabulary.txt', 'utf8').replace(/\n$/, '').split('\n');
const SELF_TEST = { pieces: [0, 50, 2, 2, 900, 1200, 40, 5000, 2], draft: [4, 8] as [number, number] };

/** A weights file of these tensors, sealed by the kernel: what `export.py` and `seal.ts` do for trained ones. */
export async function writeWeights(weights: Weights): Promise<Uint8Array<ArrayBuffer>> {
  const unsealed = fileOf(weights, { ...SELF_TEST, logits: HEADS.map(() => 0) });
  const read = await openUnsealed(await compileKernel(), [unsealed]);
  if (!read.ok) throw new Error(`These weights cannot be read: ${read.problem}.`);
  const { logits } = read.value.network.read(SELF_TEST.pieces, SELF_TEST.draft);
  return fileOf(weights, { ...SELF_TEST, logits: [...logits] });
}

function fileOf(weights: Weights, selfTest: object): Uint8Array<ArrayBuffer> {
  const { layers, width, heads, feed, positions } = weights.sizes;
  const vocabulary = createHash('sha256').update(PIECES.join('\n')).digest('hex');
  const foot = new TextEncoder().encode(JSON.stringify({ labels: HEADS, vocabulary, selfTest }));
  const sizes = { layers, width, heads, feed, pieces: PIECES.length, positions, labels: HEADS.length, lanes: LANES };
  const rest = { tensorBytes: 0, footBytes: foot.length };
  const tensorBytes = tensorBytesOf({ magic: MAGIC, version: VERSION, ...sizes, ...rest });
  const file = new Uint8Array(HEAD_BYTES + tensorBytes + foot.length);
  new Uint32Array(file.buffer, 0, 12).set([MAGIC, VERSION, ...Object.values(sizes), tensorBytes, foot.length]);
  let at = HEAD_BYTES;
  for (const part of partsOf(weights)) {
    file.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  if (at !== HEAD_BYTES + tensorBytes) throw new Error('The tensors have other sizes than the head says.');
  file.set(foot, at);
  return file;
}

function* partsOf({ words, places, norm, relative, layers, query, weight, bias }: Weights) {
  yield* rows(words);
  yield* rows(places);
  yield norm;
  yield relative;
  for (const { q, k, v, o, norm1, up, down, norm2 } of layers) {
    for (const product of [q, k, v, o]) yield* rows(product);
    yield norm1;
    yield* rows(up);
    yield* rows(down);
    yield norm2;
  }
  yield query;
  yield weight;
  yield bias;
}

function* rows({ whole, scales, biases }: Rows) {
  yield whole;
  yield scales;
  if (biases) yield biases;
}
