/** A look-up that gives a text in both languages, as a pack holds it. Keys are those of the English file. */
export const both =
  <Key extends string>(english: Record<Key, string>, welsh: Record<Key, string>) =>
  (key: Key) => ({ 'en-GB': english[key], cy: welsh[key] });
