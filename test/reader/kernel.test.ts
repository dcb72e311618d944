import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Network, openNetwork } from '../../src/reader/network';
import { toPieces } from '../../src/reader/to-pieces';
import { compileKernel } from '../../tools/build/compile-kernel';
import { othersRuntime } from './others-runtime';
import { randomWeights } from './random-weights';
import { LANES, PIECES, writeWeights } from './write-weights';

/** Four heads of 32: small, and odd enough that a wrong step would be seen. */
const WEIGHTS = randomWeights({ layers: 3, width: 128, heads: 4, feed: 512, positions: 256 }, 9);

async function opened(): Promise<Network> {
  const read = await openNetwork(await compileKernel(), [await writeWeights(WEIGHTS)]);
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}

const VOCABULARY = new Map(PIECES.map((piece, i) => [piece, i]));

/** Fifty drafts of the development part, of all lengths, each with a setting before it. */
const DRAFTS = readFileSync('corpus/own/a.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .slice(0, 50)
  .map((line) => {
    const own = toPieces(String(JSON.parse(line).text).toLowerCase().split(/\s+/), VOCABULARY).ids.slice(0, 180);
    return { pieces: [0, 60, 61, 2, 2, ...own, 2], draft: [5, 5 + own.length] as [number, number] };
  });

test('fifty drafts of the corpus are there, short and long', () => {
  expect(DRAFTS).toHaveLength(50);
  expect(new Set(DRAFTS.map(({ pieces }) => pieces.length % 4)).size).toBe(4);
});

test('the kernel answers as others’ runtime does, in floats of 32 bits, on fifty drafts', async () => {
  const network = await opened();
  const judge = await othersRuntime(WEIGHTS);
  let spread = 0;
  for (const { pieces, draft } of DRAFTS) {
    const ours = network.read(pieces, draft);
    const theirs = await judge.read(pieces, draft);
    const apart = theirs.logits.map((logit, label) => Math.abs(logit - (ours.logits[label] ?? Number.NaN)));
    expect(Math.max(...apart)).toBeLessThan(0.01);
    const shares = theirs.attention.map((share, i) => Math.abs(share - (ours.attention[i] ?? Number.NaN)));
    expect(Math.max(...shares)).toBeLessThan(0.002);
    spread = Math.max(spread, ...theirs.logits.map(Math.abs));
  }
  expect(spread).toBeGreaterThan(3); // answers that were all alike would agree too
}, 120_000);

test('an answer is the same to the last bit each time, whatever was read before', async () => {
  const [first] = DRAFTS;
  if (!first) throw new Error('There is no draft.');
  const alone = (await opened()).read(first.pieces, first.draft);
  const busy = await opened();
  for (const { pieces, draft } of DRAFTS.slice(1, 20)) busy.read(pieces, draft);
  expect(busy.read(first.pieces, first.draft)).toEqual(alone);
});

test('what a label looked at adds up to all of it', async () => {
  const network = await opened();
  for (const { pieces, draft } of DRAFTS.slice(0, 5)) {
    const { attention } = network.read(pieces, draft);
    expect(attention).toHaveLength((draft[1] - draft[0]) * LANES);
    const sums = Array.from({ length: 25 }, (_, lane) =>
      attention.reduce((sum, share, i) => (i % LANES === lane ? sum + share : sum), 0),
    );
    for (const sum of sums) expect(sum).toBeCloseTo(1, 4);
  }
});

test('more pieces than the network has places for, or a piece that it has not, are refused', async () => {
  const network = await opened();
  expect(() => network.read(Array(257).fill(5), [1, 4])).toThrow(RangeError);
  expect(() => network.read([0, 12_000, 2], [1, 2])).toThrow(RangeError);
  expect(() => network.read([0, 5, 2], [2, 2])).toThrow(RangeError);
});
