/** Rounds of PBKDF2: a tenth of a second at most, off the page's own thread, and dear for whoever would guess names. */
const ROUNDS = 100_000;
const MARK_BYTES = 8;

/** A mark from which the words cannot be read again, the same for the same words and salt. Both are hexadecimal. */
export async function slowMark(salt: string, words: string): Promise<string> {
  const bytes = new TextEncoder();
  const key = await crypto.subtle.importKey('raw', bytes.encode(words), 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: bytes.encode(salt), iterations: ROUNDS };
  return toHex(new Uint8Array(await crypto.subtle.deriveBits(how, key, MARK_BYTES * 8)));
}

/** So many bytes of chance. */
export const freshHex = (bytes: number): string => toHex(crypto.getRandomValues(new Uint8Array(bytes)));

const toHex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
