/** Presses sooner than this after opening were meant for the page: someone typing fast, or a second click. */
const UNTIL_MS = 400;

/**
 * Tells what a person does on purpose from what only falls on a dialog that has just opened: keys that are still held,
 * repeats, second clicks, and whatever a page makes up.
 */
export type Deliberate = {
  key(event: KeyboardEvent): boolean;
  click(event: MouseEvent): boolean;
  /** Whether a person did it, sooner or later: enough where nothing is sent by it. */
  real(event: Event): boolean;
  /** Presses a control for a person who pressed its key on purpose. */
  press(control: HTMLElement): void;
};

/** @param openedAt on the clock of `event.timeStamp`: milliseconds since the page began */
export function deliberateSince(openedAt: number): Deliberate {
  const down = new Set<string>();
  const soon = (event: Event) => event.timeStamp - openedAt < UNTIL_MS;
  let pressing: EventTarget | null = null;
  return {
    key(event) {
      if (!event.isTrusted || event.isComposing) return false;
      if (event.type === 'keydown') {
        if (event.repeat || soon(event)) return false;
        down.add(event.code);
        return true;
      }
      // A key that was pressed before the dialog opened is not ours when it is let go.
      return event.type === 'keyup' ? down.delete(event.code) : down.has(event.code);
    },
    click: (event) => event.target === pressing || (event.isTrusted && !soon(event) && event.detail <= 1),
    real: (event) => event.isTrusted || event.target === pressing,
    press(control) {
      pressing = control;
      control.click();
      pressing = null;
    },
  };
}
