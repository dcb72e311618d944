import type { FoundComposer } from '../composer/find';
import type { Corner } from './corner';
import type { Desk } from './desk';
import type { Loading } from './loading';

/** How long, in milliseconds, a site may take to draw its send control after the first letter. */
const CONTROL_WAIT_MS = 1500;

export type Opener = {
  onFocus(composer: FoundComposer): void;
  onInput(composer: FoundComposer): void;
  onLoaded(): void;
  /** A private message has focus, and the person does not want those read. */
  onLeftAlone(): void;
  leftAlone(): boolean;
  /** Somebody writes in a box that no description of the site knows. */
  onNotKnown(): void;
  notKnown(): boolean;
  /** The composer that last had focus, while it is there. */
  current(): FoundComposer | null;
};

/** Hands composers to the session, each once: when one gets focus, or when the session arrives while it has it. */
export function openerOf(desk: Desk, corner: Corner, loading: Pick<Loading, 'holds'>): Opener {
  const opened = new WeakSet<FoundComposer>();
  const looked = new WeakSet<FoundComposer>();
  let last: FoundComposer | null = null;
  let leftAlone = false;
  let notKnown = false;
  const current = () => (last?.signal.aborted ? null : last);

  function open(composer: FoundComposer | null) {
    if (!composer || !desk.session || opened.has(composer)) return;
    opened.add(composer);
    desk.session.open(composer);
  }

  /** What is read and cannot be held, or may not be, is said before anybody relies on it. */
  function sayWhatIsNotHeld(composer: FoundComposer) {
    if (composer.signal.aborted) return;
    if (!composer.sendSeen()) corner.say('read_not_held');
    else if (!loading.holds()) corner.say('asked_not_to_hold');
  }

  return {
    current,
    onFocus(composer) {
      leftAlone = false;
      notKnown = false;
      last = composer;
      open(composer);
    },
    onLoaded: () => open(current()),
    onLeftAlone() {
      leftAlone = true;
      notKnown = false;
      last = null;
    },
    leftAlone: () => leftAlone,
    onNotKnown() {
      notKnown = true;
    },
    notKnown: () => notKnown,
    onInput(composer) {
      // A button that comes with the first letter may make another composer of it.
      if (composer !== current()) {
        leftAlone = false;
        last = composer;
        open(composer);
      }
      if (looked.has(composer)) return;
      looked.add(composer);
      setTimeout(() => sayWhatIsNotHeld(composer), CONTROL_WAIT_MS);
    },
  };
}
