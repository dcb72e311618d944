import { KNOWN, knownWords } from '../lexicon/known-words';
import { type CaseStyle, caseStyle } from '../text/case-style';
import type { Text } from '../types/text';

/** Features of a token: always as many. Zero stands for one that is left out; a token whose first is zero has none. */
export const FEATURES = 34;
/** How a token looks: it also chooses among the tables of what may follow what. */
export const SHAPES = 9;
const [SMALL, CAPITAL, LOUD, INITIAL, MIXED, NUMBER, MARK, SIGN, OTHER] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const STYLE: Record<CaseStyle, number> = { mixed: 0, small: 1, loud: 2, title: 3 };

/** Hashed features of every token, `FEATURES` a token, and its shape. Hashes have 24 bits. */
export type Featured = { tokens: number; hash: Int32Array; shape: Uint8Array };

/** Linear in the length of the text; what is outside it counts as a word of its own. */
export function taggerFeatures(text: Text, known: ArrayLike<number> = knownWords(text)): Featured {
  const { tokens } = text;
  const n = tokens.length;
  const style = STYLE[caseStyle(text)];
  const word = new Int32Array(n + 4).fill(7);
  const shape = new Uint8Array(n + 4).fill(MARK);
  const lists = new Int32Array(n + 4);
  const hash = new Int32Array(n * FEATURES);
  for (let i = 0; i < n; i++) {
    const { plain, raw } = tokens[i] as (typeof tokens)[number]; // i < n
    word[i + 2] = wordHash(plain);
    shape[i + 2] = shapeOf(raw);
    lists[i + 2] = known[i] ?? 0;
  }
  for (let i = 0; i < n; i++) {
    const token = tokens[i] as (typeof tokens)[number]; // i < n
    const k = i + 2;
    if (isIdle(shape[k] ?? 0, lists[k] ?? 0, token.plain)) continue;
    const [w, w1, w2, v1, v2] = [word[k] ?? 0, word[k - 1] ?? 0, word[k - 2] ?? 0, word[k + 1] ?? 0, word[k + 2] ?? 0];
    const [s, s1, t1, t2] = [shape[k] ?? 0, shape[k - 1] ?? 0, shape[k + 1] ?? 0, shape[k + 2] ?? 0];
    const [g, g1, h1] = [lists[k] ?? 0, lists[k - 1] ?? 0, lists[k + 1] ?? 0];
    const begins = tokens[i - 1]?.sentence === token.sentence ? 0 : 1;
    const look = s * 8 + style * 2 + begins;
    let at = i * FEATURES;
    hash[at++] = mix(1, w, 0);
    hash[at++] = mix(2, w1, 0);
    hash[at++] = mix(3, v1, 0);
    hash[at++] = mix(4, w2, 0);
    hash[at++] = mix(5, v2, 0);
    hash[at++] = mix(6, w1, w);
    hash[at++] = mix(7, w, v1);
    hash[at++] = mix(8, w, look);
    hash[at++] = mix(9, look, 0);
    hash[at++] = mix(10, s1 * 16 + s, t1 * 4 + style);
    hash[at++] = mix(11, s * 16 + t1, t2 * 4 + style);
    hash[at++] = mix(12, g, 0);
    hash[at++] = mix(13, g, look);
    hash[at++] = mix(14, g1, g * 16 + s);
    hash[at++] = mix(15, g * 16 + s, h1 * 16 + t1);
    hash[at++] = mix(16, g1, s1 * 64 + s * 4 + style);
    hash[at++] = mix(17, h1, t1 * 64 + s * 4 + style);
    hash[at++] = mix(18, w1, look);
    hash[at++] = mix(19, v1, look);
    hash[at++] = mix(20, w2, w1);
    hash[at++] = mix(21, v1, v2);
    hash[at++] = mix(22, w1, g);
    hash[at++] = mix(23, v1, g);
    hash[at++] = mix(24, mix(24, w1, v1), s);
    hash[at++] = mix(25, mix(25, w2, w1), look);
    hash[at++] = mix(26, mix(26, v1, v2), look);
    hash[at++] = mix(27, longShape(token.raw), style);
    const plain = token.plain;
    const end = plain.endsWith("'s") ? plain.length - 2 : plain.length;
    for (let length = 2; length <= 4; length++) {
      hash[at++] = length < end ? part(27 + length, plain, 0, length) : 0;
      hash[at++] = length < end ? part(31 + length, plain, end - length, end) : 0;
    }
    hash[at++] = mix(36, end === plain.length ? 0 : 1, look);
  }
  return { tokens: n, hash, shape: shape.slice(2, n + 2) };
}

/** Small words that can stand inside a name. */
const JOINERS = new Set(['of', 'the', 'and', 'on', 'for', 'in', 'to', 'by', 'with', 'an', 'a']);

/** The commonest words in small letters are no part of a name: they have no features, and are nothing. */
const isIdle = (shape: number, lists: number, plain: string): boolean =>
  shape === SMALL && (lists & KNOWN.stop) !== 0 && !JOINERS.has(plain);

/** Two numbers and the id of a feature in 24 bits, never 0. */
function mix(id: number, a: number, b: number): number {
  let hash = Math.imul(id ^ 0x9e3779b1, 0x85ebca6b) ^ Math.imul(a, 0x27d4eb2f) ^ Math.imul(b + 0x165667b1, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39);
  return (hash ^ (hash >>> 16)) >>> 8 || 1;
}

function part(id: number, word: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return mix(id, hash, 0);
}

/** Digits count by number alone; a possessive counts as its word. */
function wordHash(plain: string): number {
  let hash = 0x811c9dc5;
  const end = plain.length > 2 && plain.endsWith("'s") ? plain.length - 2 : plain.length;
  for (let i = 0; i < end; i++) {
    const code = plain.charCodeAt(i);
    hash = Math.imul(hash ^ (code >= 48 && code <= 57 ? 48 : code), 0x01000193);
  }
  return hash;
}

const isLarge = (code: number) => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
const isSmall = (code: number) => (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff);

function shapeOf(raw: string): number {
  const code = raw.charCodeAt(0);
  if (code === 64 || code === 35) return SIGN;
  if (code >= 48 && code <= 57) return NUMBER;
  const single = raw.length === 1;
  if (!isLarge(code) && !isSmall(code)) return code > 0xff && raw.toLowerCase() !== raw.toUpperCase() ? OTHER : MARK;
  let large = 0;
  let small = 0;
  for (let i = 0; i < raw.length; i++) {
    if (isLarge(raw.charCodeAt(i))) large++;
    else if (isSmall(raw.charCodeAt(i))) small++;
  }
  if (large === 0) return SMALL;
  if (single) return INITIAL;
  if (small === 0) return LOUD;
  if (!isLarge(code)) return MIXED;
  return CAPITAL;
}

/** `McDonald` and `MacDonald` are `XxXx`, `O'Hare` is `X'Xx`, `O2` is `X0`. */
function longShape(raw: string): number {
  let hash = 17;
  let last = 0;
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    const kind = isLarge(code) ? 1 : isSmall(code) ? 2 : code >= 48 && code <= 57 ? 3 : code > 0xff ? 4 : code;
    if (kind !== last) hash = Math.imul(hash ^ kind, 0x01000193);
    last = kind;
  }
  return Math.imul(hash, 31) + Math.min(raw.length, 12);
}
