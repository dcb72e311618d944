import type { LiveComposer } from '../../composer/live-composer';

type On = {
  isInside(): boolean;
  /** Alt+Shift+L while writing. */
  onOpen(): void;
  /** Says whether there was something to close: only then is the page kept from the key. */
  onEscape(): boolean;
};

/** The two keys that mean us while the composer has focus. All others are the page's. */
export function followKeys({ signal }: LiveComposer, { isInside, onOpen, onEscape }: On) {
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.repeat || event.isComposing) return;
    const asks = event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey && event.code === 'KeyL';
    if (asks && isInside()) onOpen();
    else if (event.key !== 'Escape' || !onEscape()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('keydown', onKey, { capture: true, signal });
}
