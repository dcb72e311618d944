/**
 * One press is many events: pointerdown to click, keydown to keyup, and whatever the page makes of them. A verdict once
 * given holds for all of them, so that a page sees a press whole or not at all.
 */
export type Gesture = { owner: object; verdict: 'held' | 'permitted'; asked: boolean; until: number };

/** A gesture whose end is never seen (the window lost focus) ends after so long, in milliseconds. */
export const LONGEST_MS = 10_000;

/** For so long, in milliseconds, what a page itself does after a press (a submit, a click by script) belongs to it. */
export const GRACE_MS = 1000;

const CLOSES = new Set(['pointerup', 'pointercancel', 'touchend', 'mouseup', 'click', 'keyup', 'submit']);

/** The events at which a page ordinarily sends, and at which the person is asked. */
export const isDecisive = ({ type }: Event): boolean => type === 'click' || type === 'submit' || type === 'keydown';

export const begins = (event: Event): boolean =>
  event.type === 'pointerdown' || (event.type === 'keydown' && !(event instanceof KeyboardEvent && event.repeat));

export const belongs = (gesture: Gesture | null, owner: object, event: Event, now: number): gesture is Gesture =>
  gesture !== null && gesture.owner === owner && now <= gesture.until && !begins(event);

/** Called for every press event, wherever it went: a finger lifted elsewhere ends a gesture as well. */
export function close(gesture: Gesture | null, event: Event, now: number): void {
  if (gesture && CLOSES.has(event.type)) gesture.until = Math.min(gesture.until, now + GRACE_MS);
}

/** A touch is only kept from the page: preventing it would take away the click that opens the dialog. */
export function swallow(event: Event): void {
  event.stopImmediatePropagation();
  if (!event.type.startsWith('touch')) event.preventDefault();
}
