import type { SendKey } from '../platform/site';

/** Keys of an input method choose a word; 229 is what browsers report while one is at work. */
export const isComposing = (event: Event): boolean =>
  event instanceof KeyboardEvent && (event.isComposing || event.keyCode === 229);

/** Whether a key may press the control that has focus. */
export const isActivation = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  (key === 'Enter' || key === ' ') && !ctrlKey && !metaKey && !altKey;

/** Which of the keys that send this is. With Shift it is a new line; with a list of suggestions open it picks one. */
export function sendKeyOf(event: KeyboardEvent): SendKey | null {
  if (event.key.toLowerCase() === 's' && !event.shiftKey && !event.altKey && event.ctrlKey !== event.metaKey)
    return event.ctrlKey ? 'Ctrl+S' : 'Meta+S';
  if (event.key !== 'Enter' || event.shiftKey || event.altKey) return null;
  if (event.ctrlKey) return 'Ctrl+Enter';
  if (event.metaKey) return 'Meta+Enter';
  return picksSuggestion(event) ? null : 'Enter';
}

const picksSuggestion = (event: KeyboardEvent): boolean =>
  event
    .composedPath()
    .some((node) => node instanceof Element && node.matches('[aria-activedescendant]:not([aria-activedescendant=""])'));
