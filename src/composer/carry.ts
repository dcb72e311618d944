import type { Passage } from './range';

/**
 * Passages noticed in one text, carried over to what it became by one edit: those before the edit stay, those after it
 * move along, those that it touches are dropped. It keeps marks in place until the new text has been read.
 */
export function carry<P extends Passage>(passages: readonly P[], before: string, after: string): P[] {
  if (before === after) return [...passages];
  const most = Math.min(before.length, after.length);
  let kept = 0;
  while (kept < most && before[kept] === after[kept]) kept += 1;
  let tail = 0;
  while (tail < most - kept && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const editEnds = before.length - tail;
  const moved = after.length - before.length;
  return passages.flatMap((passage) => {
    if (passage.end <= kept) return [passage];
    if (passage.start >= editEnds) return [{ ...passage, start: passage.start + moved, end: passage.end + moved }];
    return [];
  });
}
