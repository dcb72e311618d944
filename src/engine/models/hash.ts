/** FNV-1a over the UTF-16 units of its parts, mixed and cut to 24 bits: small to store, and two features rarely meet. */
export function hash24(...parts: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const part of parts) {
    for (let i = 0; i < part.length; i++) hash = Math.imul(hash ^ part.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 0x1f, 0x01000193); // a boundary, so that 'ab','c' is not 'a','bc'
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 8;
}
