import { HEADS } from '../engine/models/heads';
import { sha256Hex } from '../pack/signing/sha-256';
import type { Read as Found } from '../platform/read';
import type { Said } from '../platform/reader-wire';
import { looksOf, merge } from './looks';
import { type Answer, type Network, type NetworkProblem, openNetwork } from './network';
import type { Vocabulary } from './to-pieces';
import type { Read } from './what-is-read';
import { type Window, windowsOf } from './windows';

export type Reader = {
  /** Bytes of memory that it holds. */
  memoryBytes: number;
  /** Milliseconds for 64 pieces, a post of 280 characters: the best so far, and of how many windows. */
  pace(): { readMs: number; windows: number };
  /** Reads one window after another, the one around the edited word first, and gives what is known after each. */
  read(given: Read, edited: number): Generator<Said, void>;
};

/** `other-vocabulary`: the weights were trained with other pieces or labels than these. */
export type ReaderProblem = NetworkProblem | 'other-vocabulary';

export type Files = {
  kernel: Uint8Array<ArrayBuffer>;
  /** `vocabulary.txt`: one piece in each line. */
  vocabulary: string;
  weights: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
};

/** A draft of 280 characters is 55 pieces, with its setting about 64. */
const USUAL_PIECES = 64;

/** Opens the deep reader: weights into memory, the self-test, the vocabulary compared. */
export async function openReader({ kernel, vocabulary: text, weights }: Files): Promise<Found<Reader, ReaderProblem>> {
  const opened = await openNetwork(kernel, weights);
  if (!opened.ok) return opened;
  const network = opened.value;
  const pieces = text.replace(/\n$/, '').split('\n');
  const sameLabels = network.labels.length === HEADS.length && HEADS.every((head, i) => head === network.labels[i]);
  if (!sameLabels || (await printOf(pieces)) !== network.vocabulary) return { ok: false, problem: 'other-vocabulary' };
  const vocabulary: Vocabulary = new Map(pieces.map((piece, i) => [piece, i]));
  const pace = { readMs: Number.POSITIVE_INFINITY, windows: 0 };
  const readWindow = (window: Window) => {
    const began = performance.now();
    const said = ofWindow(network, window);
    const readMs = ((performance.now() - began) * USUAL_PIECES) / window.pieces.length;
    pace.readMs = Math.min(pace.readMs, readMs); // the first are slow: the browser is yet to make its code quick
    pace.windows++;
    return said;
  };
  return {
    ok: true,
    value: {
      memoryBytes: network.memoryBytes,
      pace: () => ({ ...pace }),
      read: (given, edited) => readAll(windowsOf(given, vocabulary, edited), readWindow),
    },
  };
}

type OfWindow = Pick<Said, 'logits' | 'looks'>;

function* readAll(windows: readonly Window[], read: (window: Window) => OfWindow): Generator<Said, void> {
  let so: OfWindow | null = null;
  for (const [i, window] of windows.entries()) {
    const said = read(window);
    so = so ? merge(so, said) : said;
    yield { ...so, left: windows.length - 1 - i };
  }
}

function ofWindow(network: Network, { pieces, draft, words }: Window): OfWindow {
  const answer: Answer = network.read(pieces, draft);
  return { logits: [...answer.logits], looks: looksOf(answer, network.head.lanes, words) };
}

const printOf = (pieces: readonly string[]): Promise<string> => sha256Hex(new TextEncoder().encode(pieces.join('\n')));
