import type { Finding } from '../engine/types/review';
import type { LiveComposer } from './live-composer';
import { rangeOf } from './range';
import { isPlainBox, readBoxes } from './read';
import { boxAt } from './select-passage';

/**
 * Gives the composer back to the person, the caret before the first finding where there is one that still stands. To be
 * called after the dialog has closed: focused from inside the press that closes it, Chromium shows focus but takes no
 * typing, and an editor that never saw a blur (Draft.js) keeps no caret.
 */
export function returnTo(composer: LiveComposer, findings: readonly Finding[]): void {
  if (composer.signal.aborted) return;
  const boxes = composer.everyBox();
  const first = findings.find((finding) => finding.in === 'text');
  const at = first ? boxAt(readBoxes(boxes), boxes, first.start) : null;
  const box = at?.box ?? boxes[0];
  if (!box) return;
  box.blur();
  box.focus();
  if (!first || !at) return;
  const range = rangeOf(readBoxes(boxes), first);
  if (isPlainBox(box)) box.setSelectionRange(first.start - at.start, first.start - at.start);
  else if (range) box.ownerDocument.getSelection()?.collapse(range.startContainer, range.startOffset);
}
