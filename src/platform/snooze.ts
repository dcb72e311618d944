export const SNOOZES = ['quarter-hour', 'hour', 'tomorrow'] as const;
export type Snooze = (typeof SNOOZES)[number];

const MINUTE_MS = 60_000;
/** A night shift ends about seven; "tomorrow" begins before the next day shift. */
const MORNING_HOUR = 6;

/** When a snooze that begins now ends, in milliseconds since 1970. "Tomorrow" is the next six in the morning, local time. */
export function snoozeEnd(snooze: Snooze, now: Date): number {
  if (snooze !== 'tomorrow') return now.getTime() + (snooze === 'hour' ? 60 : 15) * MINUTE_MS;
  const morning = new Date(now);
  morning.setHours(MORNING_HOUR, 0, 0, 0);
  if (morning <= now) morning.setDate(morning.getDate() + 1);
  return morning.getTime();
}
