/** A text with disguises taken off, and the way back. */
export type Folded = { folded: string; toOriginal(start: number, end: number): { start: number; end: number } };

const ZERO_WIDTH = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/u;

/** Compatibility forms become plain letters and zero-width characters go; one pass, linear in the length. */
export function fold(original: string): Folded {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < original.length; ) {
    const char = String.fromCodePoint(original.codePointAt(at) ?? 0);
    const next = at + char.length;
    if (!ZERO_WIDTH.test(char)) {
      const plain = char.normalize('NFKC');
      for (let i = 0; i < plain.length; i++) {
        starts.push(at);
        ends.push(next);
      }
      folded += plain;
    }
    at = next;
  }
  const toOriginal = (start: number, end: number) => ({
    start: starts[start] ?? original.length,
    end: end > start ? (ends[end - 1] ?? original.length) : (starts[start] ?? original.length),
  });
  return { folded, toOriginal };
}
