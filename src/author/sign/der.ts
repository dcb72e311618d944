/** One value of DER: its tag and its bytes (ITU-T X.690). */
export type Der = { tag: number; bytes: Uint8Array<ArrayBuffer> };

/** The values that stand one after another, or null where the bytes are no DER. */
export function readDer(bytes: Uint8Array<ArrayBuffer>): Der[] | null {
  const found: Der[] = [];
  let at = 0;
  while (at < bytes.length) {
    const tag = bytes[at];
    const head = readLength(bytes, at + 1);
    if (tag === undefined || !head || head.from + head.length > bytes.length) return null;
    found.push({ tag, bytes: bytes.slice(head.from, head.from + head.length) });
    at = head.from + head.length;
  }
  return found;
}

function readLength(bytes: Uint8Array, at: number): { length: number; from: number } | null {
  const first = bytes[at];
  if (first === undefined) return null;
  if (first < 0x80) return { length: first, from: at + 1 };
  const size = first & 0x7f;
  if (size === 0 || size > 3) return null;
  const length = bytes.slice(at + 1, at + 1 + size).reduce((sum, byte) => sum * 256 + byte, 0);
  return { length, from: at + 1 + size };
}

export const TAGS = { integer: 0x02, octets: 0x04, nothing: 0x05, oid: 0x06, sequence: 0x30 } as const;

export function writeDer(tag: number, ...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Uint8Array.from([tag, ...size, ...parts.flatMap((part) => [...part])]);
}

/** An integer of up to 32 bits; the first bit is its sign, so a zero byte may stand before it. */
export function writeInteger(value: number): Uint8Array<ArrayBuffer> {
  const bytes = [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);
  const first = bytes.findIndex((byte, i) => byte !== 0 || i === 3);
  const short = bytes.slice(first);
  return writeDer(TAGS.integer, Uint8Array.from((short[0] ?? 0) > 0x7f ? [0, ...short] : short));
}
