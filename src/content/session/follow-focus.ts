import type { LiveComposer } from '../../composer/live-composer';

/** Whether somebody is writing in the composer; tells when that changes. Focus inside a shadow root is seen only there. */
export function followFocus({ boxes, signal }: LiveComposer, onChange: () => void): { isInside(): boolean } {
  const isInside = () => boxes().some((box) => box.matches(':focus, :focus-within'));
  const roots = new Set<Node>([document, ...boxes().map((box) => box.getRootNode())]);
  let before = isInside();
  const hear = () =>
    // After the event: while focus moves nobody has it.
    queueMicrotask(() => {
      if (signal.aborted || isInside() === before) return;
      before = isInside();
      onChange();
    });
  for (const root of roots) for (const type of ['focusin', 'focusout']) root.addEventListener(type, hear, { signal });
  return { isInside };
}
