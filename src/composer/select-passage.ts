import { type Passage, rangeOf } from './range';
import { isPlainBox, type ReadText } from './read';

/** A box and where its words begin in what was read of all boxes. */
type BoxAt = { box: HTMLElement; start: number };

/** The box in which an offset of the read text lies. */
export function boxAt({ starts }: ReadText, boxes: readonly HTMLElement[], offset: number): BoxAt | null {
  const index = starts.findLastIndex((start) => start <= offset);
  const box = boxes[index];
  return box ? { box, start: starts[index] ?? 0 } : null;
}

/** Selects a passage in its box; false where its words do not stand there any more. */
export function selectPassage({ box, start }: BoxAt, read: ReadText, passage: Passage): boolean {
  if (isPlainBox(box)) {
    const stands = read.text.slice(passage.start, passage.end) === passage.quote;
    if (stands) box.setSelectionRange(passage.start - start, passage.end - start);
    return stands;
  }
  const range = rangeOf(read, passage);
  const selection = box.ownerDocument.getSelection();
  if (!range || !selection) return false;
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  return true;
}
