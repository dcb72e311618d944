/** Keys of a catalogue that begin alike and go on `_1`, `_2` and so forth, in order, up to the first that is missing. */
export function numbered<Key extends string>(words: Record<Key, string>, start: string): Key[] {
  const isKey = (key: string): key is Key => Object.hasOwn(words, key);
  const from = (n: number): Key[] => {
    const key = `${start}_${n}`;
    return isKey(key) ? [key, ...from(n + 1)] : [];
  };
  return from(1);
}
