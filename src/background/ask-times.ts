const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * A policy reaches a whole country in one minute, and a whole shift opens its browsers in another. So whoever is new or
 * late waits a random while; that while gets shorter each time the browser was closed before it was over, so that
 * somebody who has it open for ten minutes a day is not passed by for ever.
 */
const SPREAD_MS = 2 * HOUR_MS;
const LEAST_SPREAD_MS = HOUR_MS / 12;
/** Between a success and the next look: a day at least, and as much again of chance as pulls a crowd apart. */
const CHANCE_MS = 4 * HOUR_MS;
/** After the second failure in a row two days, then four, then eight at most. */
const MOST_DAYS = 8;
/** An alarm that rings this late was missed: the machine slept, and others woke with it. */
const LATE_MS = HOUR_MS / 6;

/** When an address may be asked next; `late` counts how often that moment was missed. Times in milliseconds since 1970. */
export type Next = { address: string; at: number; failures: number; late: number };

/** @param chance from 0 to 1, even */
export const firstTime = (address: string, now: number, chance: number): Next => ({
  address,
  at: now + chance * SPREAD_MS,
  failures: 0,
  late: 0,
});

/** The next time after one that is to begin now, whatever becomes of it: set before it begins, it is kept if the browser stops us. */
export function afterAsking({ address, failures }: Next, now: number, chance: number): Next {
  const days = Math.min(2 ** failures, MOST_DAYS);
  return { address, at: now + days * DAY_MS + chance * CHANCE_MS * days, failures: failures + 1, late: 0 };
}

export const afterSuccess = ({ address }: Next, now: number, chance: number): Next => ({
  address,
  at: now + DAY_MS + chance * CHANCE_MS,
  failures: 0,
  late: 0,
});

/** Without a connection nothing is asked, and no turn is used up. */
export const whenOffline = (next: Next, now: number, chance: number): Next => ({
  ...next,
  at: now + (1 + chance) * (HOUR_MS / 2),
});

/** What to do when a time has come, or has passed while nobody was there. */
export function whenDue(next: Next, now: number, chance: number): { ask: true } | { ask: false; next: Next } {
  // A clock that was set right after having been years ahead must not end all updates
  const furthest = now + MOST_DAYS * (DAY_MS + CHANCE_MS);
  if (next.at > furthest) return { ask: false, next: firstTime(next.address, now, chance) };
  if (next.at > now) return { ask: false, next };
  if (now - next.at <= LATE_MS) return { ask: true };
  const spread = Math.max(SPREAD_MS / 2 ** next.late, LEAST_SPREAD_MS);
  return { ask: false, next: { ...next, at: now + chance * spread, late: next.late + 1 } };
}
