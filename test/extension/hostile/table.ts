import type { Tab } from '../harness/tab';
import { COVERS } from './covers';
import { PRESSES } from './presses';
import { TAKES_AWAY } from './takes-away';
import { UNSEEN } from './unseen';

export type Hostile = {
  /** What the page does, so that the sentence "a page that …" is true. */
  page: string;
  /** Runs before everything else of the page. */
  script: string;
  /** How the person sends; a press on the button by itself. */
  send?(tab: Tab): Promise<unknown>;
  /** How they leave the question; by pressing Edit by itself. */
  leave?(tab: Tab): Promise<unknown>;
  /**
   * `held`: nothing went, and the question can be pressed. `held in a box`: nothing went, the question came in the browser's
   * own box, and our icon says why. `held, then left`: nothing went, we stopped after a bound, and our icon says so.
   * `goes`: cannot be held, and that is said on the page.
   */
  ends: 'held' | 'held in a box' | 'held, then left' | 'goes';
  /** Why it cannot be held. */
  because?: string;
};

/** Pages that are against us. */
export const HOSTILE: readonly Hostile[] = [...COVERS, ...TAKES_AWAY, ...PRESSES, ...UNSEEN];
