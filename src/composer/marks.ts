import { adoptSheet, leaveSheet } from './adopt';
import { type Mirror, mirrorOver } from './mirror';
import { type Passage, rangeOf } from './range';
import { isPlainBox, type PlainSegment, type ReadText } from './read';

/**
 * The page can read the registry of highlights. One name that means nothing, new for each page, tells it neither a topic
 * nor how much it matters; the words themselves it has anyway.
 */
const NAME = `h${Math.random().toString(36).slice(2, 8)}`;

/** Underlined, not only tinted: colour alone is not seen by everyone. The line has 3:1 on white and on black. */
const MARK =
  'background-color: rgb(255 184 28 / 0.22); text-decoration: underline solid #b56a00 2px; text-underline-offset: 2px;';

export type Marks = {
  /** Draws these and no others. A passage whose words do not stand there any more is left out. */
  show(read: ReadText, passages: readonly Passage[]): void;
  clear(): void;
  /** Follows a box that moved or scrolled; highlights follow by themselves. */
  place(): void;
  /** Where a passage is seen, by its place in what was shown; empty when it is not. In viewport pixels. */
  rectsOf(index: number): DOMRect[];
};

/** @param layer an element of our own closed root, over the page, for marks over textareas; it goes with the signal */
export function drawMarks(layer: HTMLElement, signal: AbortSignal): Marks {
  let ranges: (Range | null)[] = [];
  const mirrors = new Map<PlainSegment['node'], Mirror>();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`::highlight(${NAME}) { ${MARK} }`);
  const roots = new Set<Document | ShadowRoot>();

  const clear = () => {
    ranges = [];
    CSS.highlights.delete(NAME);
    for (const mirror of mirrors.values()) mirror.remove();
    mirrors.clear();
  };
  signal.addEventListener('abort', () => {
    clear();
    layer.remove();
    for (const root of roots) leaveSheet(root, sheet);
  });

  return {
    clear,
    show(read, passages) {
      if (signal.aborted) return;
      ranges = passages.map((passage) => rangeOf(read, passage));
      const drawn = ranges.filter((range) => range !== null);
      for (const range of drawn) roots.add(adoptSheet(range.startContainer, sheet));
      if (drawn.length > 0) CSS.highlights.set(NAME, new Highlight(...drawn));
      else CSS.highlights.delete(NAME);
      mirrorPlainBoxes(read, passages);
    },
    place() {
      for (const mirror of mirrors.values()) mirror.place();
    },
    rectsOf: (index) => [
      ...(ranges[index]?.getClientRects() ?? []),
      ...[...mirrors.values()].flatMap((mirror) => mirror.rectsOf(index)),
    ],
  };

  function mirrorPlainBoxes(read: ReadText, passages: readonly Passage[]) {
    for (const mirror of mirrors.values()) mirror.remove();
    mirrors.clear();
    const plain = read.segments.filter((segment): segment is PlainSegment => isPlainBox(segment.node));
    for (const { node, start, end } of plain) {
      const inside = passages.map((passage) =>
        passage.start >= start && passage.end <= end && read.text.slice(passage.start, passage.end) === passage.quote
          ? { start: passage.start - start, end: passage.end - start }
          : null,
      );
      if (inside.every((stretch) => stretch === null)) continue;
      const mirror = mirrorOver(node, layer, MARK);
      mirrors.set(node, mirror);
      mirror.show(inside);
    }
  }
}
