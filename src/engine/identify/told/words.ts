import { startsOf } from './starts';

/** A table of words and phrases, tried only where a word begins as one of them does. */
export type WordTable = { sticky: RegExp; begins: Uint8Array };

/**
 * A table of words and phrases over whole words, capitals or not. Rows are separated by two blanks or a line end and may
 * use the marks of regular expressions.
 */
export function words({ raw }: TemplateStringsArray): WordTable {
  const rows = (raw[0] ?? '').split(/\s{2,}|\n/).filter((row) => row !== '');
  const begins = new Uint8Array(ASCII * ASCII);
  for (const [first, second] of rows.flatMap(startsOf))
    for (const a of codesOf(first)) for (const b of codesOf(second)) begins[a * ASCII + b] = 1;
  return { sticky: new RegExp(`(?<![\\p{L}\\p{N}])(?:${rows.join('|')})(?![\\p{L}\\p{N}])`, 'iuy'), begins };
}

const ASCII = 128;
/** All characters beyond ASCII count as one. */
const BEYOND = 127;
const codeOf = (code: number) => Math.min(code, BEYOND);
const codesOf = (character: string | undefined): number[] =>
  character === undefined || character === '*' ? [...Array(ASCII).keys()] : [codeOf(character.charCodeAt(0))];

/** A match and where it stands. */
export type WordMatch = { start: number; end: number };

/** Matches of a table from left to right, none overlapping: what a global search would find. */
export function matchesOf({ sticky, begins }: WordTable, text: string): WordMatch[] {
  const { at, code } = beginningsOf(text);
  const found: WordMatch[] = [];
  let from = 0;
  for (let i = 0; i < at.length; i++) {
    const start = at[i] ?? 0;
    if (start < from || begins[code[i] ?? 0] === 0) continue;
    sticky.lastIndex = start;
    if (!sticky.test(text)) continue;
    from = sticky.lastIndex;
    found.push({ start, end: from });
  }
  return found;
}

type Beginnings = { text: string; at: Int32Array; code: Int32Array };

/** One text is asked many tables in a row, so the last one is remembered by where its words begin. */
let last: Beginnings = { text: '', at: new Int32Array(0), code: new Int32Array(0) };

function beginningsOf(text: string): Beginnings {
  if (last.text === text) return last;
  const at = new Int32Array(text.length);
  const code = new Int32Array(text.length);
  let count = 0;
  for (let i = 0, inWord = false; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!inWord && unit > 32) {
      at[count] = i;
      code[count] = small(unit) * ASCII + (i + 1 < text.length ? small(text.charCodeAt(i + 1)) : 0);
      count++;
    }
    inWord = isAsciiWord(unit);
  }
  last = { text, at: at.subarray(0, count), code: code.subarray(0, count) };
  return last;
}

const isAsciiWord = (unit: number) =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
const small = (unit: number) => codeOf(unit >= 65 && unit <= 90 ? unit + 32 : unit);
