import { isEnabled } from './control';
import { printOf } from './print';
import type { Sending } from './sending';

/** After a replay nothing is said until the draft has stood so long, in milliseconds, with its control enabled. */
const STANDING_MS = 5000;
const LOOK_MS = 500;

/** Presses the send control for the person. False where none is found, or the draft is not the one that was allowed. */
export function replay(sending: Sending, print: string, asPermitted: (work: () => void) => void): boolean {
  const draft = sending.read();
  const control = sending.control();
  const form = sending.composer?.boxes()[0]?.closest('form');
  // The page around this frame has a gate of its own, which would ask once more.
  if (control && control.ownerDocument !== document) return false;
  if (!draft || printOf(draft) !== print || (!control && !form)) return false;
  asPermitted(() => (control ? control.click() : form?.requestSubmit()));
  return true;
}

/** Calls `onStanding` once if the draft is still there, ready to be sent, when a press should long have sent it. */
export function whenStillStanding(sending: Sending, print: string, signal: AbortSignal, onStanding: () => void): void {
  let stoodMs = 0;
  const timer = setInterval(() => {
    const draft = signal.aborted ? null : sending.read();
    if (!draft || printOf(draft) !== print) return clearInterval(timer);
    const control = sending.control();
    stoodMs = control && isEnabled(control) ? stoodMs + LOOK_MS : 0;
    if (stoodMs < STANDING_MS) return;
    clearInterval(timer);
    onStanding();
  }, LOOK_MS);
}
