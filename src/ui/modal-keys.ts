import type { Deliberate } from './deliberate';
import { tabWithin } from './focus';

const PRESSES = new Set(['Enter', 'NumpadEnter', 'Space', 'Escape']);

/** What keys do while a dialog of ours is open. The page sees none of them; arrows, copying and reloading stay the browser's. */
export function keysOf(dialog: Element, root: ShadowRoot, deliberate: Deliberate, onEscape: () => void) {
  return (event: KeyboardEvent) => {
    const meant = deliberate.key(event);
    if (event.type === 'keydown' && event.key === 'Tab' && event.isTrusted) {
      event.preventDefault();
      return tabWithin(dialog, root, event.shiftKey);
    }
    if (!PRESSES.has(event.code) && event.key !== 'Enter') return;
    if (!meant || event.key === 'Escape') event.preventDefault();
    if (meant && event.type === 'keydown' && event.key === 'Escape') onEscape();
  };
}
