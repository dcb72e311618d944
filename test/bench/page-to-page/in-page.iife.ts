/**
 * In the bench's page, as one of our content scripts: looks at drafts and has them read as a composer's session does, and
 * times it. The page asks and hears by events, as strings.
 */
import { deepReader } from '../../../src/content/session/reader-port';
import { check } from '../../../src/engine/check';
import { asWritten, seenOf } from '../../../src/engine/take-notes';
import type { Draft } from '../../../src/engine/types/draft';
import { PLAIN_POLICY } from '../../../src/engine/types/policy';
import { warmUp } from '../../../src/engine/warm-up';
import { whatIsRead } from '../../../src/reader/what-is-read';

/** Milliseconds from the text to the first answer, which of a long draft is of its newest part, and to the last. */
export type Times = {
  first: number;
  last: number;
  /** The longest that the page's own thread was at work for the reader, at one go. */
  held: number;
  off: string | null;
};

/** So long after an answer nothing more is to come. */
const QUIET_MS = 700;

let onReading = () => {};
let off: string | null = null;
const reader = deepReader(
  () => onReading(),
  (why) => {
    off = why;
    onReading();
  },
);

async function time(text: string): Promise<Times> {
  const draft: Draft = { text, context: { kind: 'post', platform: 'x' } };
  check(draft, PLAIN_POLICY); // as the page has looked by the time it asks
  let held = milliseconds(() => whatIsRead(asWritten(seenOf(draft).seen)));
  const answers: number[] = [];
  const began = performance.now();
  const done = new Promise<void>((resolve) => {
    let quiet: ReturnType<typeof setTimeout>;
    onReading = () => {
      answers.push(performance.now() - began);
      held = Math.max(
        held,
        milliseconds(() => check(draft, PLAIN_POLICY, reader.of(draft))),
      );
      clearTimeout(quiet);
      quiet = setTimeout(resolve, QUIET_MS);
    };
  });
  reader.ask(draft);
  await done;
  return { first: answers[0] ?? Number.NaN, last: answers.at(-1) ?? Number.NaN, held, off };
}

function milliseconds(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

for (const step of warmUp) step();
document.addEventListener('bench-ask', (event) => {
  const { detail } = event as CustomEvent<string>;
  void time(detail).then((times) =>
    document.dispatchEvent(new CustomEvent('bench-told', { detail: JSON.stringify(times) })),
  );
});
