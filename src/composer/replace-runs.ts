import { isPlainBox, type ReadText } from './read';

/** Other words for a stretch of the read text; UTF-16 units, end exclusive. */
export type Change = { start: number; end: number; text: string };

/** One stretch of one box that is typed over at once, so that one undo takes it back. */
export type Run = Change & { box: number };

/**
 * Changes joined to as few runs as can be: in a textarea one for all of it, in an editor one for each line, since a line
 * break typed in becomes something else in each of them. A picture, a mention or a link between two changes is kept out.
 * Null when a change does not lie within one line of one box.
 */
export function runsOf(read: ReadText, boxes: readonly HTMLElement[], changes: readonly Change[]): Run[] | null {
  const runs: Run[] = [];
  for (const change of [...changes].sort((a, b) => a.start - b.start)) {
    const box = read.starts.findLastIndex((start) => start <= change.start);
    const element = boxes[box];
    if (!element || change.end > endOf(read, element)) return null;
    const whole = isPlainBox(element);
    if (!whole && (read.text.slice(change.start, change.end).includes('\n') || change.text.includes('\n'))) return null;
    const last = runs.at(-1);
    const between = last?.box === box ? read.text.slice(last.end, change.start) : null;
    if (last && between !== null && (whole || isBareText(read, last.end, change.start, between)))
      Object.assign(last, { end: change.end, text: last.text + between + change.text });
    else runs.push({ ...change, box });
  }
  return runs.map((run) => withSomething(read, run));
}

/** Where the words of a box end; an empty one has none. */
const endOf = ({ segments }: ReadText, box: HTMLElement): number =>
  Math.max(0, ...segments.filter(({ node }) => box.contains(node)).map(({ end }) => end));

/** Whether only words of the line that can be typed again stand between two changes. */
const isBareText = (read: ReadText, from: number, to: number, between: string): boolean =>
  !between.includes('\n') &&
  read.segments
    .filter(({ start, end }) => start < to && end > from)
    .every(
      ({ node }) => node.nodeType === Node.TEXT_NODE && !node.parentElement?.closest('a, [contenteditable="false"]'),
    );

/** Editors differ in how they take words out, hardly in how they take words in: a neighbouring letter is typed again. */
function withSomething({ text }: ReadText, run: Run): Run {
  if (run.text !== '') return run;
  const before = /[^\n\s]\s?$/u.exec(text.slice(0, run.start))?.[0] ?? '';
  if (before !== '') return { ...run, start: run.start - before.length, text: before };
  const after = /^\s?[^\n\s]/u.exec(text.slice(run.end))?.[0] ?? '';
  return { ...run, end: run.end + after.length, text: after };
}
