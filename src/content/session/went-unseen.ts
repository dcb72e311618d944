import type { LiveComposer } from '../../composer/live-composer';

/** For so long, in milliseconds, an empty box may be what a person's own key or a press that we saw has done. */
const OWN_DOING_MS = 1500;

export type WentUnseen = {
  /** A press that we saw let the draft go. */
  sent(): void;
  /** The box is empty now. @param wouldHold whether what stood in it would have been held */
  emptied(wouldHold: boolean): void;
};

/**
 * Tells when words that would have been held have left their box, and neither did the person delete them nor was there a
 * press that we saw: some pages send by a clock of their own. It cannot be held then, but it can be said.
 */
export function wentUnseen({ everyBox, signal }: LiveComposer, say: () => void): WentUnseen {
  let ownAt = Number.NEGATIVE_INFINITY;
  const own = () => {
    ownAt = performance.now();
  };
  const hear = (event: Event) => {
    if (!event.isTrusted || !takesAway(event)) return;
    const path = event.composedPath();
    if (everyBox().some((box) => path.includes(box))) own();
  };
  // Some editors do what a key asks themselves: then there is no input.
  for (const type of ['beforeinput', 'keydown']) addEventListener(type, hear, { capture: true, passive: true, signal });
  return {
    sent: own,
    emptied(wouldHold) {
      if (wouldHold && performance.now() - ownAt > OWN_DOING_MS) say();
    },
  };
}

const takesAway = (event: Event): boolean =>
  (event instanceof InputEvent && /^(?:delete|history)/.test(event.inputType)) ||
  (event instanceof KeyboardEvent && /^(?:Backspace|Delete|[xz])$/i.test(event.key));
