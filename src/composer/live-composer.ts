import type { Draft } from '../engine/types/draft';

/** One composer on the page while it is in use. */
export type LiveComposer = {
  /** What encloses the boxes and the send control. */
  root: Element;
  /** The editables of one send in this document, in order; a thread has several. Read anew each time: editors rebuild them. */
  boxes(): readonly HTMLElement[];
  /** Those in the site's frames as well: all that one send takes. */
  everyBox(): readonly HTMLElement[];
  /** The draft as it would be sent now, context included. */
  read(): Draft;
  /** Whether a send control is found: without one the composer can be read, not held. */
  sendSeen(): boolean;
  /** Aborts when the composer is gone. */
  signal: AbortSignal;
};
