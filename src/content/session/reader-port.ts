import type { Seen } from '../../engine/models/features';
import { asWritten, seenOf } from '../../engine/take-notes';
import type { Draft } from '../../engine/types/draft';
import type { Reading } from '../../engine/types/reading';
import { type OpenPort, openReaderPort } from '../../platform/reader-port';
import type { ReaderAnswer, ReaderAsk } from '../../platform/reader-wire';
import type { WhyOff } from '../../platform/why-off';
import { moveReading } from '../../reader/move-reading';
import { toReading } from '../../reader/to-reading';
import { whatIsRead } from '../../reader/what-is-read';

/** What the deep reader made of the draft of this frame that was asked last; it is asked over a port and never waited for. */
export type DeepReader = {
  /** A composer has focus: wakes the background, which loads the reader. */
  wake(): void;
  /** The reading of exactly this draft, or one that differs by a small edit elsewhere, as a reading of this. */
  of(draft: Draft): Reading | undefined;
  /** Asks for it unless it is there or on its way. */
  ask(draft: Draft): void;
  /** The last composer has gone. */
  forget(): void;
};

type Asked = { draft: Draft; setting: string; seen: Seen; ask: ReaderAsk; left: number; again: boolean };

export function deepReader(onReading: () => void, onOff: (why: WhyOff) => void): DeepReader {
  let port: OpenPort | null = null;
  let off = false;
  let asked: Asked | null = null;
  let read: { setting: string; reading: Reading } | null = null;
  let soon: ReturnType<typeof setTimeout> | undefined;

  function wake(): OpenPort | null {
    if (off) return null;
    port ??= openReaderPort({ answer, gone });
    off = !port; // the extension was updated under this page
    return port;
  }

  function answer(told: ReaderAnswer) {
    if ('off' in told) {
      off = true;
      onOff(told.off);
      forget();
    } else if ('said' in told && asked && told.id === asked.ask.id) {
      asked.left = told.said.left;
      read = { setting: asked.setting, reading: toReading(asked.draft.text, asked.seen, told.said) };
      onReading();
    }
  }

  /** The browser stopped the background: what it still owed is asked for once more, now or with the next draft. */
  function gone() {
    port = null;
    if (!asked || asked.left === 0 || asked.again) return;
    asked.again = true;
    wake()?.ask(asked.ask);
  }

  function send(draft: Draft, setting: string) {
    const seen = asWritten(seenOf(draft).seen);
    const given = whatIsRead(seen);
    const edited = firstChange(asked?.ask.draft ?? [], given.draft);
    asked = { draft, setting, seen, ask: { id: (asked?.ask.id ?? 0) + 1, ...given, edited }, left: 1, again: false };
    wake()?.ask(asked.ask);
  }

  function forget() {
    clearTimeout(soon);
    port?.close();
    port = null;
    asked = null;
    read = null;
  }

  return {
    wake: () => void wake(),
    of(draft) {
      if (!read || read.setting !== settingOf(draft)) return undefined;
      return read.reading.text === draft.text ? read.reading : (moveReading(read.reading, draft.text) ?? undefined);
    },
    ask(draft) {
      clearTimeout(soon);
      const setting = settingOf(draft);
      const isAsked = asked?.draft.text === draft.text && asked.setting === setting;
      if (off || isAsked || draft.text.trim() === '') return;
      soon = setTimeout(() => send(draft, setting)); // by itself: the page waits for one step at a time
    },
    forget,
  };
}

/** All but the text that could change what is made of it. */
const settingOf = ({ context }: Draft): string => JSON.stringify(context);

/** Where two lists of words begin to differ: what was edited, or the end of what grew. */
function firstChange(before: readonly string[], now: readonly string[]): number {
  const at = now.findIndex((word, i) => word !== before[i]);
  return at < 0 ? now.length : at;
}
