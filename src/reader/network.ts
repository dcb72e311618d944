import type { Read } from '../platform/read';
import { Foot, HEAD_BYTES, type Head, readHead } from './weights-format';

/** What the network made of one window: a logit for each label, and how much each label looked at each piece of the draft. */
export type Answer = {
  logits: Float32Array;
  /** One row of `lanes` shares for each piece of the draft; every column adds up to 1. */
  attention: Float32Array;
};

export type Network = {
  head: Head;
  labels: readonly string[];
  /** SHA-256 of the vocabulary whose numbers it was trained on. */
  vocabulary: string;
  /** Bytes of memory that it holds. */
  memoryBytes: number;
  /** @param draft which of the pieces are the draft: from, to (exclusive) */
  read(pieces: readonly number[], draft: readonly [number, number]): Answer;
};

/** Why there is no network: `no-wasm`, also without SIMD; `not-weights`; `no-memory`; `wrong-answer` of the self-test. */
export type NetworkProblem = 'no-wasm' | 'no-memory' | 'not-weights' | 'wrong-answer';

type Kernel = {
  memory: WebAssembly.Memory;
  open(image: number, end: number): number;
  read(count: number, from: number, to: number): number;
};

/** Where the file lies in the kernel's memory: behind the kernel's own first page. */
const IMAGE = 65_536;
const PAGE = 65_536;

/**
 * Reads a weights file straight into a kernel's memory, so that no second copy ever exists, and asks the stored
 * question: only a network that gives the stored answer to the last bit is handed out.
 */
export async function openNetwork(
  wasm: Uint8Array<ArrayBuffer>,
  file: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<Read<Network, NetworkProblem>> {
  const unsealed = await openUnsealed(wasm, file);
  if (!unsealed.ok) return unsealed;
  const { network, selfTest } = unsealed.value;
  const { logits } = network.read(selfTest.pieces, selfTest.draft);
  const right = selfTest.logits.every((logit, label) => Object.is(logits[label], Math.fround(logit)));
  return right ? { ok: true, value: network } : { ok: false, problem: 'wrong-answer' };
}

/** As `openNetwork`, before its self-test. For the tool that writes the stored answer; nothing else may use it. */
export async function openUnsealed(
  wasm: Uint8Array<ArrayBuffer>,
  file: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<Read<{ network: Network; selfTest: Foot['selfTest'] }, NetworkProblem>> {
  const kernel = await readKernel(wasm);
  if (kernel === null) return { ok: false, problem: 'no-wasm' };
  const read = await readInto(kernel.memory, file);
  if (!read.ok) return read;
  const { head, foot } = read.value;
  const ids = kernel.open(IMAGE, IMAGE + HEAD_BYTES + head.tensorBytes);
  if (ids === 0) return { ok: false, problem: 'no-memory' };
  const { labels, vocabulary, selfTest } = foot;
  const network: Network = {
    head,
    labels,
    vocabulary,
    memoryBytes: kernel.memory.buffer.byteLength,
    read(pieces, [from, to]) {
      const sound = pieces.length <= head.positions && 0 <= from && from < to && to <= pieces.length;
      if (!sound || pieces.some((piece) => !(piece >= 0 && piece < head.pieces)))
        throw new RangeError('These are no pieces that this network can read.');
      new Uint32Array(kernel.memory.buffer, ids, pieces.length).set(pieces);
      const at = kernel.read(pieces.length, from, to);
      return {
        logits: new Float32Array(kernel.memory.buffer, at, head.labels).slice(),
        attention: new Float32Array(kernel.memory.buffer, at + 4 * head.lanes, (to - from) * head.lanes).slice(),
      };
    },
  };
  return { ok: true, value: { network, selfTest } };
}

/** Null where the browser has no WebAssembly, or none with SIMD. */
async function readKernel(wasm: Uint8Array<ArrayBuffer>): Promise<Kernel | null> {
  if (typeof WebAssembly === 'undefined' || !WebAssembly.validate(wasm)) return null;
  const { instance } = await WebAssembly.instantiate(wasm, { env: { abort: () => {} } });
  return instance.exports as Kernel; // written beside this file and compiled with it
}

async function readInto(
  memory: WebAssembly.Memory,
  file: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<Read<{ head: Head; foot: Foot }, NetworkProblem>> {
  let head: Head | null = null;
  let read = 0;
  const total = () => (head ? HEAD_BYTES + head.tensorBytes + head.footBytes : Number.POSITIVE_INFINITY);
  for await (const chunk of file) {
    if (!hasRoom(memory, IMAGE + (head ? total() : read + chunk.byteLength)))
      return { ok: false, problem: 'no-memory' };
    if (read + chunk.byteLength > total()) return { ok: false, problem: 'not-weights' };
    new Uint8Array(memory.buffer, IMAGE + read).set(chunk);
    read += chunk.byteLength;
    if (head || read < HEAD_BYTES) continue;
    head = readHead(new Uint8Array(memory.buffer, IMAGE, HEAD_BYTES));
    if (!head) break;
  }
  if (!head || read !== total()) return { ok: false, problem: 'not-weights' };
  const foot = readFoot(new Uint8Array(memory.buffer, IMAGE + HEAD_BYTES + head.tensorBytes, head.footBytes), head);
  return foot ? { ok: true, value: { head, foot } } : { ok: false, problem: 'not-weights' };
}

function hasRoom(memory: WebAssembly.Memory, bytes: number): boolean {
  const short = Math.ceil((bytes - memory.buffer.byteLength) / PAGE);
  if (short <= 0) return true;
  try {
    memory.grow(short);
    return true;
  } catch {
    return false;
  }
}

function readFoot(bytes: Uint8Array, { labels, positions }: Head): Foot | null {
  try {
    const foot = Foot.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    if (!foot.success || foot.data.labels.length !== labels) return null;
    const { pieces, draft, logits } = foot.data.selfTest;
    const sound = logits.length === labels && pieces.length <= positions && draft[0] < draft[1];
    return sound && draft[1] <= pieces.length ? foot.data : null;
  } catch {
    return null;
  }
}
