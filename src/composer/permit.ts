/** How long a permit holds, in milliseconds: long enough to find the button, too short to be forgotten. */
export const PERMIT_MS = 60_000;

/** After so many permitted presses of one draft that did not leave, the gate is in the way. */
export const MOST_PRESSES = 2;

/** What the gate remembers of one composer: the permit in force, and how often one draft was let go and stayed. */
export type Leave = {
  permit: { print: string; until: number } | null;
  gone: { print: string; presses: number } | null;
};

export const NO_LEAVE: Leave = { permit: null, gone: null };

export type Pressed = { verdict: 'held' | 'permitted' | 'stands-down'; leave: Leave };

/** The person said *Post anyway* to exactly this draft. @param now milliseconds, from any steady clock */
export const grant = (leave: Leave, print: string, now: number): Leave => ({
  ...leave,
  permit: { print, until: now + PERMIT_MS },
});

/**
 * A draft that should be held is being sent. One trusted press uses the permit up; a press by script neither uses nor
 * enjoys it, so that a page cannot spend what the person was given.
 */
export function press(leave: Leave, print: string, trusted: boolean, now: number): Pressed {
  const at = seen(leave, print);
  if (at.gone && at.gone.presses >= MOST_PRESSES) return { verdict: 'stands-down', leave: NO_LEAVE };
  const permit = at.permit && now <= at.permit.until ? at.permit : null;
  if (!permit || !trusted) return { verdict: 'held', leave: { ...at, permit } };
  return { verdict: 'permitted', leave: { permit: null, gone: { print, presses: (at.gone?.presses ?? 0) + 1 } } };
}

/** The draft now stands like this: what was said of another one is void, even if its words come back. */
export const seen = ({ permit, gone }: Leave, print: string): Leave => ({
  permit: permit?.print === print ? permit : null,
  gone: gone?.print === print ? gone : null,
});
