/** What a reading of something from outside found, or which problem out of a closed list. */
export type Read<T, Problem extends string> = { ok: true; value: T } | { ok: false; problem: Problem };
