/**
 * In the bench's page, as one of our content scripts: looks at drafts and has them read as a composer's session does, and
 * times it. The page asks and hears by events, as strings.
 */
import { check } from '../../../src/engine/check';
import { asWritten, seenOf } from '../../../src/engine/take-notes';
import type { Draft } from '../../../src/engine/types/draft';
import { PLAIN_POLICY } from '../../../src/engine/types/policy';
import { warmUp } from '../../../src/engine/warm-up';
import { openReaderPort } from '../../../src/platform/reader-port';
import type { ReaderAnswer } from '../../../src/platform/reader-wire';
import { toReading } from '../../../src/reader/to-reading';
import { whatIsRead } from '../../../src/reader/what-is-read';

/** Milliseconds from the question to the first answer, which of a long draft is of its newest part, and to the last. */
export type Times = {
  first: number;
  last: number;
  /** The longest that the page's own thread was at work for the reader, at one go. */
  held: number;
  off: string | null;
};

let port: ReturnType<typeof openReaderPort> = null;
let onAnswer: (answer: ReaderAnswer) => void = () => {};
let asked = 0;

function time(text: string): Promise<Times> {
  const draft: Draft = { text, context: { kind: 'post', platform: 'x' } };
  check(draft, PLAIN_POLICY); // as the page has looked by the time it asks
  const times: Times = { first: Number.NaN, last: Number.NaN, held: 0, off: null };
  const began = performance.now();
  const seen = asWritten(seenOf(draft).seen);
  const read = whatIsRead(seen);
  port ??= openReaderPort({
    answer: (answer) => onAnswer(answer),
    gone: () => {
      port = null;
    },
  });
  port?.ask({ id: ++asked, ...read, edited: read.draft.length });
  times.held = performance.now() - began;
  return new Promise((resolve) => {
    onAnswer = (answer) => {
      if ('off' in answer) return resolve({ ...times, off: answer.off });
      if (!('said' in answer) || answer.id !== asked) return;
      const came = performance.now();
      times.last = came - began;
      if (Number.isNaN(times.first)) times.first = times.last;
      check(draft, PLAIN_POLICY, toReading(text, seen, answer.said));
      times.held = Math.max(times.held, performance.now() - came);
      if (answer.said.left === 0) resolve(times);
    };
  });
}

for (const step of warmUp) step();
document.addEventListener('bench-ask', (event) => {
  const { detail } = event as CustomEvent<string>;
  void time(detail).then((times) =>
    document.dispatchEvent(new CustomEvent('bench-told', { detail: JSON.stringify(times) })),
  );
});
