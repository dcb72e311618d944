import { isOrphaned } from './loading';

/** What a press is made of, on a mouse, a finger, a pen or a key. */
export const PRESSES = [
  'pointerdown',
  'mousedown',
  'touchstart',
  'pointerup',
  'pointercancel',
  'mouseup',
  'touchend',
  'click',
  'dblclick',
  'keydown',
  'keypress',
  'keyup',
  'submit',
] as const;

export type Listen = (target: EventTarget, types: readonly string[], signal?: AbortSignal) => void;

/**
 * Adds listeners in the capture phase; adding them twice changes nothing. When the extension was reloaded under the page
 * they all go, so that what is left behind never touches a post.
 */
export function listener(onEvent: (event: Event) => void, page: AbortController): Listen {
  const alive = (event: Event) => {
    if (isOrphaned()) page.abort();
    else onEvent(event);
  };
  return (target, types, signal = page.signal) => {
    for (const type of types)
      target.addEventListener(type, alive, { capture: true, passive: type.startsWith('touch'), signal });
  };
}

/**
 * A page may write a document anew by `document.open`, which drops every listener of its window. The observer hears of
 * nothing but a new root element.
 */
export function listenAgainWhenRewritten(listenToAll: () => void, page: AbortSignal): void {
  const rewritten = new MutationObserver(listenToAll);
  rewritten.observe(document, { childList: true });
  page.addEventListener('abort', () => rewritten.disconnect(), { once: true });
}
