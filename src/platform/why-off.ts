/**
 * Why there is no deep reader. `absent`: this package has none; `switched-off` by person or organisation; `no-wasm`: the
 * browser has no WebAssembly, or none with SIMD; `too-slow`, measured here; the others: its files do not fit or do not
 * answer as they must.
 */
export const WHY_OFF = [
  'absent',
  'switched-off',
  'no-wasm',
  'no-memory',
  'too-slow',
  'not-weights',
  'wrong-answer',
  'other-vocabulary',
] as const;
export type WhyOff = (typeof WHY_OFF)[number];
