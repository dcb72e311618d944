import { isPlainBox, type ReadText } from './read';

/** A passage of the read text, with the words it was noticed for. */
export type Passage = { start: number; end: number; quote: string };

/**
 * The passage as a live range of the page, or null when its words do not stand there any more, or stand in a textarea.
 * Ask again after every input: editors replace nodes, and old ranges then point at nothing.
 */
export function rangeOf(read: ReadText, passage: Passage): Range | null {
  if (read.text.slice(passage.start, passage.end) !== passage.quote) return null;
  const over = read.segments.filter(({ start, end }) => start < passage.end && end > passage.start);
  const first = over.at(0);
  const last = over.at(-1);
  if (!first || !last || over.some(({ node }) => isPlainBox(node) || !node.isConnected)) return null;
  const range = new Range();
  if ('from' in first) range.setStart(first.node, first.from + Math.max(0, passage.start - first.start));
  else range.setStartBefore(first.node);
  if ('from' in last) range.setEnd(last.node, last.from + Math.min(last.end, passage.end) - last.start);
  else range.setEndAfter(last.node);
  return saysTheSame(range, read, passage) ? range : null;
}

/** Compares words alone: a range's string holds no break between blocks, no picture's text, and spaces as marked up. */
function saysTheSame(range: Range, read: ReadText, passage: Passage): boolean {
  const words = read.segments
    .filter(({ node }) => node instanceof Text)
    .map(({ start, end }) =>
      read.text.slice(Math.max(start, passage.start), Math.max(start, Math.min(end, passage.end))),
    )
    .join('');
  return plain(range.toString()) === plain(words);
}

const plain = (text: string) => text.replace(/[\s\u200B-\u200D\u2060\uFEFF]+/g, '');
