/** A pointer that passes over a mark opens nothing; one that rests this long does. Leaving leaves time to reach the card. */
const REST_MS = 400;
const LEAVE_MS = 350;

type On = {
  /** Which mark is at a point of the viewport, -1 for none. */
  markAt(x: number, y: number): number;
  isOver(x: number, y: number): boolean;
  onRest(at: number): void;
  onPress(at: number): void;
  onLeave(): void;
  onPressOutside(): void;
};

/** Marks are paint and hear nothing: where the pointer is tells which one is meant. */
export function followPointer(signal: AbortSignal, on: On) {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let over = -1;

  const onMove = ({ clientX: x, clientY: y, pointerType }: PointerEvent) => {
    if (pointerType === 'touch') return;
    const at = on.markAt(x, y);
    if (at !== over) clearTimeout(resting);
    if (at !== over && at >= 0) resting = setTimeout(() => on.onRest(at), REST_MS);
    over = at;
    clearTimeout(leaving);
    if (at < 0 && !on.isOver(x, y)) leaving = setTimeout(on.onLeave, LEAVE_MS);
  };
  const onDown = ({ clientX: x, clientY: y, isTrusted }: PointerEvent) => {
    clearTimeout(resting);
    if (isTrusted && !on.isOver(x, y)) on.onPressOutside();
  };
  const onClick = ({ clientX: x, clientY: y, isTrusted, detail }: MouseEvent) => {
    if (!isTrusted || detail !== 1 || on.isOver(x, y)) return;
    const at = on.markAt(x, y);
    if (at >= 0) on.onPress(at);
  };
  addEventListener('pointermove', onMove, { capture: true, passive: true, signal });
  addEventListener('pointerdown', onDown, { capture: true, passive: true, signal });
  addEventListener('click', onClick, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    clearTimeout(resting);
    clearTimeout(leaving);
  });
}
