import { type Json, type Path, withAt } from './json';

/** A pack while it is written, with what it was before and what was undone. */
export type History = {
  now: Json;
  past: readonly Json[];
  future: readonly Json[];
  /** Where the last change was: typing on in one box is one step. */
  last: string | null;
};

/** How many steps back one can go; a pack is half a megabyte at most and steps share what did not change. */
const MOST_STEPS = 200;

export const begin = (now: Json): History => ({ now, past: [], future: [], last: null });

export function change({ now, past, last }: History, path: Path, value: Json | undefined): History {
  const where = path.join('.');
  const goesOn = where === last && typeof value === 'string';
  return {
    now: withAt(now, path, value),
    past: goesOn ? past : [...past.slice(1 - MOST_STEPS), now],
    future: [],
    last: typeof value === 'string' ? where : null,
  };
}

export function undo({ now, past, future, last }: History): History {
  const before = past.at(-1);
  if (before === undefined) return { now, past, future, last };
  return { now: before, past: past.slice(0, -1), future: [now, ...future], last: null };
}

export function redo({ now, past, future, last }: History): History {
  const [after, ...rest] = future;
  if (after === undefined) return { now, past, future, last };
  return { now: after, past: [...past, now], future: rest, last: null };
}
