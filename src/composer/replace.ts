import { isPlainBox, readBoxes } from './read';
import { isTried } from './replace-known';
import { type Change, type Run, runsOf } from './replace-runs';
import { selectPassage } from './select-passage';

/**
 * `done`: the words stand there and the editor holds them. `cannot`: nothing was touched, the person may copy. `unsure`:
 * something was, and it does not read as it should.
 */
export type Replaced = 'done' | 'cannot' | 'unsure';

/** An editor follows the selection a moment later (all that were tried: within 30 ms and a frame). */
const SETTLE_MS = 30;
/** So long an editor may take to draw what was typed. */
const DRAW_MS = 1000;

/**
 * Types other words over stretches of the draft, as if by hand, so that the editor's own undo takes them back. Only where
 * it can be told afterwards that the editor holds them. To be called when nothing of ours is modal.
 * @param text the draft that the changes belong to; if another one stands there now nothing is touched
 */
export async function replace(
  boxes: readonly HTMLElement[],
  text: string,
  changes: readonly Change[],
): Promise<Replaced> {
  const runs = runsFor(boxes, text, changes);
  if (!runs) return 'cannot';
  let now = text;
  // from the last on, so that the others stay where they are
  for (const run of runs.reverse()) {
    const box = boxes[run.box];
    if (!box || !(await select(box, boxes, run))) return now === text ? 'cannot' : 'unsure';
    typeIn(box, run.text);
    now = now.slice(0, run.start) + run.text + now.slice(run.end);
    if (!(await reads(boxes, now))) return 'unsure';
  }
  return 'done';
}

function runsFor(boxes: readonly HTMLElement[], text: string, changes: readonly Change[]): Run[] | null {
  const read = readBoxes(boxes);
  const runs = read.text === text ? runsOf(read, boxes, changes) : null;
  const all = runs?.every(({ box }) => boxes[box] && isTried(boxes[box]));
  return runs && runs.length > 0 && all ? runs : null;
}

/** Whether these changes can be typed in here at all. */
export const canReplace = (boxes: readonly HTMLElement[], text: string, changes: readonly Change[]): boolean =>
  runsFor(boxes, text, changes) !== null;

async function select(box: HTMLElement, boxes: readonly HTMLElement[], run: Run): Promise<boolean> {
  if (!box.matches(':focus, :focus-within')) {
    box.blur();
    box.focus();
    await settle();
  }
  const read = readBoxes(boxes);
  const passage = { start: run.start, end: run.end, quote: read.text.slice(run.start, run.end) };
  const isSelected = selectPassage({ box, start: read.starts[run.box] ?? 0 }, read, passage);
  if (isSelected && !isPlainBox(box)) await settle();
  return isSelected;
}

/**
 * Editors that take their words from `beforeinput` (Slate, CKEditor) lose track of a command; the others know nothing but
 * the command. Firefox hands the event on without what it carries, so there only its own text is used, and only in Slate,
 * which takes nothing else.
 */
function typeIn(box: HTMLElement, text: string) {
  const asks = !isPlainBox(box) && (!IS_FIREFOX || box.matches('[data-slate-editor]'));
  const taken = asks && !box.dispatchEvent(beforeInput(text));
  // the standard has nothing else that keeps the undo of the page
  if (!taken) box.ownerDocument.execCommand('insertText', false, text);
}

const IS_FIREFOX = navigator.userAgent.includes('Firefox/');

function beforeInput(text: string): InputEvent {
  const going = { bubbles: true, cancelable: true, composed: true };
  if (IS_FIREFOX) return new InputEvent('beforeinput', { inputType: 'insertText', data: text, ...going });
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', text);
  return new InputEvent('beforeinput', { inputType: 'insertReplacementText', dataTransfer, ...going });
}

const settle = () => new Promise<void>((go) => setTimeout(() => requestAnimationFrame(() => go()), SETTLE_MS));

/** Whether the boxes come to read so, and still do a moment later: an editor may draw its old words again. */
async function reads(boxes: readonly HTMLElement[], text: string): Promise<boolean> {
  const until = performance.now() + DRAW_MS;
  const same = () => readBoxes(boxes).text === text;
  do await settle();
  while (!same() && performance.now() < until);
  await settle();
  return same();
}
