import type { LiveComposer } from '../../composer/live-composer';

type On = {
  isInside(): boolean;
  /** Alt+Shift+L while writing. */
  onOpen(): void;
  /** Any other key: says whether it was the printed key of a choice. */
  onKey(event: KeyboardEvent): boolean;
  /** Says whether there was something to close: only then is the page kept from the key. */
  onEscape(): boolean;
};

/** The keys that mean us while the composer has focus. All others are the page's. */
export function followKeys({ signal }: LiveComposer, { isInside, onOpen, onKey, onEscape }: On) {
  const hear = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.repeat || event.isComposing) return;
    const asks = event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey && event.code === 'KeyL';
    if (asks && isInside()) onOpen();
    else if (!(isInside() && onKey(event)) && (event.key !== 'Escape' || !onEscape())) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('keydown', hear, { capture: true, signal });
}
