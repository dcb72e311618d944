import type { Draft } from '../engine/types/draft';
import type { Review } from '../engine/types/review';

/**
 * The desk is where the watcher and the injected session meet: both run in the isolated world of one frame, which the
 * page cannot reach. The watcher lays out an empty desk at `document_start`; the session sits down at it when it comes.
 */
export type Desk = {
  /** Reviews a draft; null until the engine is there. */
  look: ((draft: Draft) => Review) | null;
};

const DESK = Symbol.for('second-look desk');
type World = typeof globalThis & { [DESK]?: Desk };

export function deskOfThisFrame(): Desk {
  const world: World = globalThis;
  world[DESK] ??= { look: null };
  return world[DESK];
}
