import type english from '../../public/_locales/en_GB/pack.json';

/** A sentence of `public/_locales/…/pack.json` about what is wrong, without its `problem_`. */
export type ProblemKey = {
  [Key in keyof typeof english]: Key extends `problem_${infer Name}` ? Name : never;
}[keyof typeof english];

/** One thing that is wrong with a pack: where (`cards.3.why.en-GB`; empty for the whole), and which sentence says it. */
export type Problem = { path: string; key: ProblemKey; fill?: Record<string, string | number> };

/** A pack that was read whole, or everything that is wrong with it. Nothing is ever half read. */
export type Read<T> = { ok: true; value: T } | { ok: false; problems: readonly [Problem, ...Problem[]] };

export const refuse = (
  first: Problem,
  ...more: readonly Problem[]
): { ok: false; problems: [Problem, ...Problem[]] } => ({
  ok: false,
  problems: [first, ...more],
});

/** @param parts keys and indexes from the top of the pack */
export const pathOf = (...parts: readonly PropertyKey[]): string => parts.map(String).join('.');
