const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a over UTF-16 units, one step at a time, so that what begins alike is read once. A state is any 32 bits. */
export const withUnit = (state: number, unit: number): number => Math.imul(state ^ unit, PRIME);

/** Takes in a part and its boundary, so that 'ab','c' is not 'a','bc'. */
export function withPart(state: number, part: string): number {
  let hash = state;
  for (let i = 0; i < part.length; i++) hash = Math.imul(hash ^ part.charCodeAt(i), PRIME);
  return withEnd(hash);
}

export const withEnd = (state: number): number => Math.imul(state ^ 0x1f, PRIME);

/** The state after the first part, which names the kind of a feature. */
export const kindOf = (name: string): number => withPart(BASIS, name);

/** Mixes a state and cuts it to 24 bits: small to store, and two features rarely meet. */
export function toHash24(state: number): number {
  const hash = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 8;
}
