import type { Reading } from '../engine/types/reading';

/** More than this, added or taken away at one place, is another draft: it is read anew before anything is said of it. */
const MOST_CHANGED = 40;

/**
 * The reading of a draft carried over one small edit, until the next reading is there; null when the edit is larger, or
 * touches words on which an answer rests.
 */
export function moveReading({ text: before, says, where }: Reading, text: string): Reading | null {
  const from = sameLength(before, text, (s, i) => s.charCodeAt(i));
  const after = Math.min(
    sameLength(before, text, (s, i) => s.charCodeAt(s.length - 1 - i)),
    Math.min(before.length, text.length) - from,
  );
  const end = before.length - after;
  if (Math.max(end, text.length - after) - from > MOST_CHANGED) return null;
  const by = text.length - before.length;
  const moved = Object.entries(where).map(([label, span]) => {
    if (span.end < from) return [label, span] as const;
    return span.start > end ? ([label, { start: span.start + by, end: span.end + by }] as const) : null;
  });
  if (moved.some((span) => span === null)) return null;
  return { text, says, where: Object.fromEntries(moved.filter((span) => span !== null)) };
}

/** How many characters two texts share from one side. */
function sameLength(a: string, b: string, at: (text: string, i: number) => number): number {
  const most = Math.min(a.length, b.length);
  let i = 0;
  while (i < most && at(a, i) === at(b, i)) i++;
  return i;
}
