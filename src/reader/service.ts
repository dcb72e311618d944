import type { Read } from '../platform/read';
import type { Cost, ReaderAnswer, ReaderAsk } from '../platform/reader-wire';
import type { WhyOff } from '../platform/why-off';
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

/** Slower than this the answer would come when the draft has long gone; three windows tell, and a busy moment does not. */
const TOO_SLOW_MS = 500;
const WINDOWS_THAT_TELL = 3;
const isTooSlow = (reader: Reader) => reader.pace().windows >= WINDOWS_THAT_TELL && reader.pace().readMs > TOO_SLOW_MS;

/** What is read to see how long it takes, where nobody has written yet. */
const USUAL = { before: ['post', 'public'], draft: Array.from({ length: 58 }, (_, i) => (i % 7 === 6 ? '.' : 'word')) };

/** The deep reader at work, in whatever process: loads once, reads the newest, keeps no text. */
export function openService(readFiles: () => Promise<Files | null>): Service {
  let loading: Promise<Read<Reader, WhyOff>> | null = null;
  const loaded = () => {
    loading ??= load(readFiles);
    return loading;
  };
  const giveUp = (problem: WhyOff) => {
    const off = { ok: false, problem } as const;
    loading = Promise.resolve(off);
    return off;
  };

  type Work = { ask: ReaderAsk; answer(answer: ReaderAnswer): void };
  const queue = newestOnly<number, Work>(async (_who, { ask, answer }, stillWanted) => {
    const { id, before, draft, edited } = ask;
    const read = await loaded();
    if (!read.ok) return answer({ off: read.problem });
    for (const said of read.value.read({ before, draft }, edited)) {
      if (!stillWanted()) return;
      answer({ id, said });
      if (isTooSlow(read.value)) return answer({ off: giveUp('too-slow').problem });
      if (said.left > 0) await breathe();
    }
  });

  return {
    wake: () => void loaded(),
    ask: (who, ask, answer) => queue.ask(who, { ask, answer }),
    gone: (who) => queue.forget(who),
    async state() {
      const read = await loaded();
      if (!read.ok) return read;
      const reader = read.value;
      while (reader.pace().windows < WINDOWS_THAT_TELL) for (const _said of reader.read(USUAL, 0)) await breathe();
      if (isTooSlow(reader)) return giveUp('too-slow');
      return { ok: true, value: { memoryBytes: reader.memoryBytes, readMs: reader.pace().readMs } };
    },
  };
}

async function load(readFiles: () => Promise<Files | null>): Promise<Read<Reader, WhyOff>> {
  const files = await readFiles();
  return files ? openReader(files) : { ok: false, problem: 'absent' };
}

/** Lets messages in: a newer draft, or a page that has gone. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));
