/**
 * How long, in milliseconds, one draft is not held again after *Post anyway*: time enough for a post that failed, or a
 * page that was drawn anew, without asking the same person the same thing twice.
 */
export const PERMIT_MS = 600_000;

/** After so many permitted presses of one draft that did not leave, the gate is in the way. */
export const MOST_PRESSES = 2;

/** Leave to send exactly these drafts, wherever on the page they are written. Only *Post anyway* gives it. */
export type Permits = readonly { print: string; until: number }[];

/** How often one draft of one composer was let go and stayed. */
export type Gone = { print: string; presses: number } | null;

export type Pressed = { verdict: 'held' | 'permitted' | 'stands-down'; gone: Gone };

/** The person said *Post anyway* to exactly this draft. @param now milliseconds, from any steady clock */
export const grant = (permits: Permits, print: string, now: number): Permits => [
  ...permits.filter((one) => one.print !== print && now <= one.until),
  { print, until: now + PERMIT_MS },
];

/**
 * A draft that should be held is being sent. A press by script does not enjoy a permit: a page cannot send by itself
 * what a person was asked about.
 */
export function press(permits: Permits, before: Gone, print: string, trusted: boolean, now: number): Pressed {
  const gone = seen(before, print);
  if (gone && gone.presses >= MOST_PRESSES) return { verdict: 'stands-down', gone: null };
  const isPermitted = permits.some((one) => one.print === print && now <= one.until);
  if (!isPermitted || !trusted) return { verdict: 'held', gone };
  return { verdict: 'permitted', gone: { print, presses: (gone?.presses ?? 0) + 1 } };
}

/** The draft now stands like this: that another one did not leave says nothing of it. */
export const seen = (gone: Gone, print: string): Gone => (gone?.print === print ? gone : null);
