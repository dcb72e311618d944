const DAY_MS = 86_400_000;

/** Days from one to the other, both `YYYY-MM-DD`; below zero when the other comes first. */
export const daysFrom = (day: string, until: string): number => (Date.parse(until) - Date.parse(day)) / DAY_MS;

export const dayAfter = (day: string): string => new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);
