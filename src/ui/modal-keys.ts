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
    const choice = byAccessKey(dialog, event);
    if (choice) {
      event.preventDefault();
      if (meant && event.type === 'keydown') deliberate.press(choice);
      return;
    }
    if (!PRESSES.has(event.code) && event.key !== 'Enter') return;
    if (!meant || event.key === 'Escape') event.preventDefault();
    if (meant && event.type === 'keydown' && event.key === 'Escape') onEscape();
  };
}

/**
 * The choice whose printed key it is, with Alt and Shift held: a letter alone would be pressed by who types on, or by
 * speech software that hears a word.
 */
function byAccessKey(dialog: Element, event: KeyboardEvent): HTMLElement | null {
  if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return null;
  const key = /^(?:Key|Digit)(\w)$/.exec(event.code)?.[1];
  const named = key ? [...dialog.querySelectorAll<HTMLElement>(`[data-key="${key}"]`)] : [];
  return named.find((one) => one.checkVisibility({ visibilityProperty: true })) ?? null;
}

/** Presses the choice whose key it is, where the page has the keys; false when it is nobody's key. */
export function accessPress(dialog: Element, event: KeyboardEvent, deliberate: Deliberate): boolean {
  const choice = byAccessKey(dialog, event);
  if (choice && deliberate.key(event)) deliberate.press(choice);
  return choice !== null;
}

/** What a choice says of its key: printed by the style, read by a screen reader. */
export const accessKey = (key: string) => ({ 'data-key': key, 'aria-keyshortcuts': `Alt+Shift+${key}` });
