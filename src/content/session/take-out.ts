import type { LiveComposer } from '../../composer/live-composer';
import { readBoxes } from '../../composer/read';
import { boxAt, selectPassage } from '../../composer/select-passage';
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
  const at = boxAt(read, boxes, detail.start);
  if (at) selectPassage(at, read, detail);
}
