import { existsSync, readFileSync } from 'node:fs';
import { openNetwork } from '../../src/reader/network';
import { compileKernel } from '../../tools/build/compile-kernel';
import { WEIGHTS } from '../../tools/check/deep-reader';
import { othersRuntime } from '../reader/others-runtime';
import { parseWeights } from '../reader/parse-weights';
import { randomWeights } from '../reader/random-weights';
import { writeWeights } from '../reader/write-weights';

const PIECES = [32, 64, 128, 256];
const RUNS = 15;

/** The deep reader beside onnxruntime-web with the same weights, multiplied as whole numbers of 8 bits; turn by turn. */
export async function benchDeepReader() {
  const shipped = existsSync(WEIGHTS);
  const weights = shipped
    ? parseWeights(new Uint8Array(readFileSync(WEIGHTS)))
    : randomWeights({ layers: 4, width: 768, heads: 12, feed: 3072, positions: 256 }, 9);
  const file = shipped ? new Uint8Array(readFileSync(WEIGHTS)) : await writeWeights(weights);
  const [ours, ourStart] = await timed(async () => openNetwork(await compileKernel(), [file]));
  if (!ours.ok) throw new Error(`The deep reader does not open: ${ours.problem}.`);
  const [theirs, theirStart] = await timed(() => othersRuntime(weights, { whole: true }));
  const { layers, width, feed } = weights.sizes;
  const perPiece = layers * (4 * width * width + 2 * width * feed);

  console.log(
    `\nDeep reader, ${shipped ? WEIGHTS : 'random weights'}: ${layers} layers of ${width}, ${file.length} bytes.`,
  );
  console.log(`Ready after: kernel ${ourStart.toFixed(0)} ms, onnxruntime-web ${theirStart.toFixed(0)} ms.`);
  console.log(`Memory of the kernel: ${(ours.value.memoryBytes / 1e6).toFixed(0)} MB. CPU ms, median of ${RUNS}:`);
  for (const count of PIECES.filter((count) => count <= weights.sizes.positions)) {
    const pieces = Array.from({ length: count }, (_, i) => (i * 7919) % ours.value.head.pieces);
    const draft = [10, count - 1] as const;
    const mine: number[] = [];
    const others: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      mine.push(await cpuMs(async () => ours.value.read(pieces, draft)));
      others.push(await cpuMs(() => theirs.read(pieces, draft)));
    }
    const [own, other] = [middle(mine), middle(others)];
    const rate = (perPiece * count) / own / 1e6;
    console.log(
      `${String(count).padStart(5)} pieces: kernel ${own.toFixed(1)} (${rate.toFixed(0)} GMAC/s), onnxruntime-web ${other.toFixed(1)}`,
    );
  }
  await theirs.release();
}

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const began = performance.now();
  const made = await work();
  return [made, performance.now() - began];
}

/** Of this process alone: a busy machine makes wall time tell of others. */
async function cpuMs(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const middle = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
