import type { LiveComposer } from '../../composer/live-composer';
import { rangeOf } from '../../composer/range';
import { isPlainBox, readBoxes } from '../../composer/read';
import type { Review } from '../../engine/types/review';
import { detailOf } from '../../ui/concerns';

/**
 * Selects the detail that holds a draft, so that one key takes it out and the rest stands. To be called when the
 * composer has the focus again.
 */
export function selectDetail(composer: LiveComposer, review: Review): void {
  const detail = detailOf(review);
  if (!detail || composer.signal.aborted) return;
  const boxes = composer.everyBox();
  const read = readBoxes(boxes);
  if (read.text.slice(detail.start, detail.end) !== detail.quote) return;
  const at = read.starts.findLastIndex((start) => start <= detail.start);
  const box = boxes[at];
  const from = read.starts[at] ?? 0;
  if (box && isPlainBox(box)) box.setSelectionRange(detail.start - from, detail.end - from);
  const range = box && !isPlainBox(box) ? rangeOf(read, detail) : null;
  if (!range) return;
  const selection = range.startContainer.ownerDocument?.getSelection();
  selection?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}
