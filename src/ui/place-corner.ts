import type { Host } from './host';

export type At = { left: number; top: number };
type Size = { width: number; height: number };

const GAP = 4;
const CONTROLS =
  'button, a[href], input, select, textarea, summary, label, [role="button"], [role="link"], [contenteditable="true"]';

/**
 * A free place for the corner beside a box, in viewport pixels: over no text, no control and no other editable, least of
 * all the send button. Null when the box is out of view or nothing is free.
 */
export function placeCorner(box: HTMLElement, { width, height }: Size, host: Host): At | null {
  const seen = visiblePart(box);
  if (!seen) return null;
  const lines = linesOf(box);
  const right = Math.min(seen.right, innerWidth) - width;
  const left = Math.max(seen.left, 0);
  const candidates: At[] = [
    { left: right - GAP, top: seen.bottom - height - GAP }, // in the box, below its words
    { left: right, top: seen.top - height - GAP },
    { left: right, top: seen.bottom + GAP },
    { left, top: seen.top - height - GAP },
    { left, top: seen.bottom + GAP },
    { left: seen.right + GAP, top: seen.top },
    { left: seen.left - width - GAP, top: seen.top },
  ];
  return (
    candidates.find((at) => inView(at, { width, height }) && isFree(at, { width, height }, box, lines, host)) ?? null
  );
}

/** What is seen of an element: its own box cut by whatever scrolls around it. */
function visiblePart(element: HTMLElement): DOMRect | null {
  let { left, top, right, bottom } = element.getBoundingClientRect();
  for (
    let node: Node | null = element.parentNode;
    node;
    node = node instanceof ShadowRoot ? node.host : node.parentNode
  ) {
    if (!(node instanceof Element) || node === document.documentElement || node === document.body) continue;
    if (getComputedStyle(node).overflowY === 'visible') continue;
    const around = node.getBoundingClientRect();
    left = Math.max(left, around.left);
    top = Math.max(top, around.top);
    right = Math.min(right, around.right);
    bottom = Math.min(bottom, around.bottom);
  }
  top = Math.max(top, 0);
  bottom = Math.min(bottom, innerHeight);
  return right - left > 20 && bottom - top > 8 ? new DOMRect(left, top, right - left, bottom - top) : null;
}

/** Where the words stand. A textarea does not tell: its content is as high as it scrolls. */
function linesOf(box: HTMLElement): DOMRect[] {
  if (box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement) return [box.getBoundingClientRect()];
  const range = new Range();
  range.selectNodeContents(box);
  return [...range.getClientRects()];
}

const inView = ({ left, top }: At, { width, height }: Size) =>
  left >= 0 && top >= 0 && left + width <= innerWidth && top + height <= innerHeight;

function isFree(at: At, size: Size, box: HTMLElement, lines: readonly DOMRect[], host: Host): boolean {
  const { left, top } = at;
  const right = left + size.width;
  const bottom = top + size.height;
  if (
    lines.some(
      (line) => line.width > 0 && line.left < right && line.right > left && line.top < bottom && line.bottom > top,
    )
  )
    return false;
  const root = box.getRootNode();
  const tree = root instanceof ShadowRoot ? root : document;
  for (const x of [left + 2, left + size.width / 3, left + (2 * size.width) / 3, right - 2])
    for (const y of [top + 2, (top + bottom) / 2, bottom - 2])
      for (const element of tree.elementsFromPoint(x, y)) {
        if (element === box || element.contains(box) || host.is(element)) continue;
        if (element.closest(CONTROLS) && element.closest(CONTROLS) !== box.closest(CONTROLS)) return false;
      }
  return true;
}
