import type { Text } from '../types/text';

/** Finds once for each text: several kinds ask what rules make sure. */
export function perText<T>(find: (text: Text) => T): (text: Text) => T {
  const known = new WeakMap<Text, { found: T }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.found;
    const found = find(text);
    known.set(text, { found });
    return found;
  };
}
