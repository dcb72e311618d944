import type { Read } from '../platform/read';
import type { Cost, ReaderAnswer, ReaderAsk, WhyOff } from '../platform/reader-wire';
import { newestOnly } from './newest';
import { type Files, openReader, type Reader } from './reader';

export type ServiceState = Read<Cost, WhyOff>;

export type Service = {
  /** Begins to load, if that was not done yet. */
  wake(): void;
  /** `answer` may be called several times for one ask: after each window of a long draft. */
  ask(who: number, ask: ReaderAsk, answer: (answer: ReaderAnswer) => void): void;
  gone(who: number): void;
  state(): Promise<ServiceState>;
};

/** A draft of 280 characters is 55 pieces, with its setting about 64. */
const USUAL = { before: ['post', 'public'], draft: Array.from({ length: 58 }, (_, i) => (i % 7 === 6 ? '.' : 'word')) };
/** Slower than this the answer would come when the draft has long gone. */
const TOO_SLOW_MS = 500;
const TRIES = 3;

/** The deep reader at work, in whatever process: loads once, reads the newest, keeps no text. */
export function openService(readFiles: () => Promise<Files | null>): Service {
  let loading: Promise<Read<{ reader: Reader; cost: Cost }, WhyOff>> | null = null;
  const loaded = () => {
    loading ??= load(readFiles);
    return loading;
  };

  type Work = { ask: ReaderAsk; answer(answer: ReaderAnswer): void };
  const queue = newestOnly<number, Work>(async (_who, { ask, answer }, stillWanted) => {
    const { id, before, draft, edited } = ask;
    const read = await loaded();
    if (!read.ok) return answer({ off: read.problem });
    for (const said of read.value.reader.read({ before, draft }, edited)) {
      if (!stillWanted()) return;
      answer({ id, said });
      if (said.left > 0) await breathe();
    }
  });

  return {
    wake: () => void loaded(),
    ask: (who, ask, answer) => queue.ask(who, { ask, answer }),
    gone: (who) => queue.forget(who),
    async state() {
      const read = await loaded();
      return read.ok ? { ok: true, value: read.value.cost } : read;
    },
  };
}

async function load(readFiles: () => Promise<Files | null>): Promise<Read<{ reader: Reader; cost: Cost }, WhyOff>> {
  const files = await readFiles();
  if (!files) return { ok: false, problem: 'absent' };
  const opened = await openReader(files);
  if (!opened.ok) return opened;
  const reader = opened.value;
  const readMs = Math.min(...timesOf(reader));
  if (readMs > TOO_SLOW_MS) return { ok: false, problem: 'too-slow' };
  return { ok: true, value: { reader, cost: { memoryBytes: reader.memoryBytes, readMs } } };
}

/** The first run is also the one in which the browser makes its code quick; a fast one is enough. */
function* timesOf(reader: Reader): Generator<number> {
  for (let run = 0; run < TRIES; run++) {
    const began = performance.now();
    for (const _said of reader.read(USUAL, 0));
    const took = performance.now() - began;
    yield took;
    if (run > 0 && took < TOO_SLOW_MS) return;
  }
}

/** Lets messages in: a newer draft, or a page that has gone. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));
