/**
 * Examples that the engine does not judge rightly yet, so that nobody is told otherwise. The lists only shrink: what is
 * mended must leave them.
 */
export const MISSED: ReadonlySet<string> = new Set([]);
export const OVER_EAGER: ReadonlySet<string> = new Set([]);
