import { type Segment, walk } from './walker';

/** A run inside a textarea or input: offsets of its value, `from` where the run begins in it. */
export type PlainSegment = { node: PlainBox; start: number; end: number; from: number };
export type PlainBox = HTMLTextAreaElement | HTMLInputElement;

/** What stands in all boxes of one send. Offsets are UTF-16 units of `text`, end exclusive. */
export type ReadText = {
  text: string;
  /** Where each box begins in `text`. */
  starts: readonly number[];
  segments: readonly (Segment | PlainSegment)[];
};

/** Boxes of a thread are separate posts: an empty line keeps their sentences apart. An empty box adds none. */
const BETWEEN_BOXES = '\n\n';

/** Reads the boxes of one send, in order, as they would be sent now. */
export function readBoxes(boxes: readonly HTMLElement[]): ReadText {
  let text = '';
  const starts: number[] = [];
  const segments: (Segment | PlainSegment)[] = [];
  for (const box of boxes) {
    const read = isPlainBox(box) ? readPlain(box) : walk(box);
    if (text !== '' && read.text !== '') text += BETWEEN_BOXES;
    const at = text.length;
    starts.push(at);
    for (const segment of read.segments)
      segments.push({ ...segment, start: segment.start + at, end: segment.end + at });
    text += read.text;
  }
  return { text, starts, segments };
}

const readPlain = (box: PlainBox): { text: string; segments: PlainSegment[] } => ({
  text: box.value,
  segments: box.value === '' ? [] : [{ node: box, start: 0, end: box.value.length, from: 0 }],
});

export const isPlainBox = (node: Node): node is PlainBox =>
  node instanceof HTMLTextAreaElement || node instanceof HTMLInputElement;
