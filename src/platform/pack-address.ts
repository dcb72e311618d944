/** Longer addresses are refused: a pack of guidance has a short one. In UTF-16 units. */
const LONGEST = 500;

/**
 * The address of a pack as it is asked for, or null where it is none. Only `https`, and nothing in it that could tell two
 * browsers apart: no name or password, no query, no fragment.
 */
export function packAddressOf(written: string): string | null {
  const text = written.trim();
  if (text.length > LONGEST || !URL.canParse(text)) return null;
  const { protocol, hostname, username, password, href } = new URL(text);
  if (protocol !== 'https:' || hostname === '' || username || password || /[?#]/.test(text)) return null;
  return href;
}
