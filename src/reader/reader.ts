import { HEADS } from '../engine/models/heads';
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

/** Opens the deep reader: weights into memory, the self-test, the vocabulary compared. */
export async function openReader({ kernel, vocabulary: text, weights }: Files): Promise<Found<Reader, ReaderProblem>> {
  const opened = await openNetwork(kernel, weights);
  if (!opened.ok) return opened;
  const network = opened.value;
  const pieces = text.replace(/\n$/, '').split('\n');
  const sameLabels = network.labels.length === HEADS.length && HEADS.every((head, i) => head === network.labels[i]);
  if (!sameLabels || (await printOf(pieces)) !== network.vocabulary) return { ok: false, problem: 'other-vocabulary' };
  const vocabulary: Vocabulary = new Map(pieces.map((piece, i) => [piece, i]));
  const { memoryBytes } = network;
  return { ok: true, value: { memoryBytes, read: (given, edited) => readWindows(network, vocabulary, given, edited) } };
}

function* readWindows(network: Network, vocabulary: Vocabulary, given: Read, edited: number): Generator<Said, void> {
  const windows = windowsOf(given, vocabulary, edited);
  let so: Pick<Said, 'logits' | 'looks'> | null = null;
  for (const [i, window] of windows.entries()) {
    const said = ofWindow(network, window);
    so = so ? merge(so, said) : said;
    yield { ...so, left: windows.length - 1 - i };
  }
}

function ofWindow(network: Network, { pieces, draft, words }: Window): Pick<Said, 'logits' | 'looks'> {
  const answer: Answer = network.read(pieces, draft);
  return { logits: [...answer.logits], looks: looksOf(answer, network.head.lanes, words) };
}

async function printOf(pieces: readonly string[]): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(pieces.join('\n')));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
