/** The keys `PREFIX_1`, `PREFIX_2` and so on that a catalogue has, in order: points of one list. */
export function pointsUnder<Key extends string>(words: Readonly<Record<Key, string>>, prefix: string): readonly Key[] {
  const isKey = (key: string): key is Key => Object.hasOwn(words, key);
  const keys: Key[] = [];
  let key = `${prefix}_1`;
  while (isKey(key)) {
    keys.push(key);
    key = `${prefix}_${keys.length + 1}`;
  }
  return keys;
}
