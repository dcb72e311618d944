/** Text in compatibility form. `starts` and `ends` map each UTF-16 unit to the original; null means unit for unit. */
export type PlainForms = { text: string; starts: number[] | null; ends: number[] | null };

const BEYOND_ASCII = /[^\0-\x7F]/u;
const ZERO_WIDTH = new Set<number>([0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0xfeff]);
/** First and last of ranges: variation selectors, joiners, marks of direction, invisible operators. */
const ZERO_WIDTH_RANGES = [
  [0x180b, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
] as const;
const isZeroWidth = (char: string): boolean => {
  const code = char.codePointAt(0) ?? 0;
  return ZERO_WIDTH.has(code) || ZERO_WIDTH_RANGES.some(([first, last]) => code >= first && code <= last);
};
const MARK = /^\p{M}$/u;
/** Fractions and raised digits would run into the number before them: 6½ must not become 61/2. Dots stay one mark. */
const KEPT = /^[\u00B2\u00B3\u00B9\u00BC-\u00BE\u2026\u2070-\u2079\u2150-\u215E\u2189]$/u;
const APOSTROPHE = /^[\u00B4\u2018\u2019\u201B\u02BC\uFF07]$/u;

/** NFKC by letter with its marks, zero-width characters out, white-on-black letters and stray apostrophes made plain. */
export function plainForms(original: string): PlainForms {
  if (!BEYOND_ASCII.test(original)) return { text: original, starts: null, ends: null };
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (let at = 0; at < original.length; ) {
    const end = clusterEnd(original, at);
    const plain = plainForm(original.slice(at, end));
    for (let i = 0; i < plain.length; i++) {
      starts.push(at);
      ends.push(end);
    }
    text += plain;
    at = end;
  }
  return { text, starts, ends };
}

/** A character and the marks that stand on it. */
function clusterEnd(original: string, at: number): number {
  let end = at + charAt(original, at).length;
  while (end < original.length && original.charCodeAt(end) > 0x7f) {
    const next = charAt(original, end);
    if (!MARK.test(next) || isZeroWidth(next)) break;
    end += next.length;
  }
  return end;
}

function plainForm(cluster: string): string {
  if (cluster.length === 1 && cluster.charCodeAt(0) <= 0x7f) return cluster;
  if (isZeroWidth(cluster)) return '';
  if (KEPT.test(cluster)) return cluster;
  if (APOSTROPHE.test(cluster)) return "'";
  const code = cluster.codePointAt(0) ?? 0;
  // negative circled and negative squared capitals have no compatibility form
  if (code >= 0x1f150 && code <= 0x1f169) return String.fromCharCode(65 + code - 0x1f150);
  if (code >= 0x1f170 && code <= 0x1f189) return String.fromCharCode(65 + code - 0x1f170);
  return cluster.normalize('NFKC');
}

const charAt = (text: string, at: number) => String.fromCodePoint(text.codePointAt(at) ?? 0);
