import { startsOf } from './starts';

/** A table of words and phrases, tried only where a word begins as one of them does. Opened at its first use. */
export type WordTable = { rows: readonly string[]; number: number; sticky: RegExp | null };

const tables: WordTable[] = [];

/**
 * A table of words and phrases over whole words, capitals or not. Rows are separated by two blanks or a line end and may
 * use the marks of regular expressions.
 */
export function words({ raw }: TemplateStringsArray): WordTable {
  const rows = (raw[0] ?? '').split(/\s{2,}|\n/).filter((row) => row !== '');
  const table: WordTable = { rows, number: tables.length, sticky: null };
  tables.push(table);
  return table;
}

/** A match and where it stands. */
export type WordMatch = { start: number; end: number };

/** Matches of a table from left to right, none overlapping: what a global search would find. */
export function matchesOf(table: WordTable, text: string): WordMatch[] {
  const { at, code, asked } = beginningsOf(text);
  const word = table.number >> 5;
  const bit = 1 << (table.number & 31);
  if (((asked[word] ?? 0) & bit) === 0) return [];
  const begins = tablesFor[word];
  const sticky = stickyOf(table);
  const found: WordMatch[] = [];
  let from = 0;
  for (let i = 0; i < at.length; i++) {
    const start = at[i] ?? 0;
    if (start < from || ((begins?.[code[i] ?? 0] ?? 0) & bit) === 0) continue;
    sticky.lastIndex = start;
    if (!sticky.test(text)) continue;
    from = sticky.lastIndex;
    found.push({ start, end: from });
  }
  return found;
}

function stickyOf(table: WordTable): RegExp {
  table.sticky ??= new RegExp(`(?<![\\p{L}\\p{N}])(?:${table.rows.join('|')})(?![\\p{L}\\p{N}])`, 'iuy');
  return table.sticky;
}

const ASCII = 128;
/** All characters beyond ASCII count as one. */
const BEYOND = 127;
const codeOf = (unit: number) => Math.min(unit, BEYOND);

/** For each pair of first characters, which tables have a row that begins so: a bit for each, 32 tables a list. */
let tablesFor: readonly Int32Array[] = [];
let tablesRead = 0;

/** Tables are read when the first text comes, and those defined later when the next does. */
function readTables() {
  const lists = Array.from({ length: (tables.length >> 5) + 1 }, (_, i) => tablesFor[i] ?? new Int32Array(ASCII ** 2));
  for (const { rows, number } of tables.slice(tablesRead)) {
    const list = lists[number >> 5] ?? new Int32Array(0);
    for (const [first, second] of new Set(rows.flatMap(startsOf)))
      for (const a of codesOf(first))
        for (const b of codesOf(second)) list[a * ASCII + b] = (list[a * ASCII + b] ?? 0) | (1 << (number & 31));
  }
  tablesFor = lists;
  tablesRead = tables.length;
}

const ALL_CODES = Array.from({ length: ASCII }, (_, code) => code);
const codesOf = (character: string | undefined): readonly number[] =>
  character === undefined || character === '*' ? ALL_CODES : [codeOf(character.charCodeAt(0))];

/** Where words begin, by their first two characters; `asked` has a bit for each table that one of them could begin. */
type Beginnings = { text: string; at: Int32Array; code: Int32Array; asked: Int32Array };

/** One text is asked many tables in a row, so the last one is remembered by where its words begin. */
let last: Beginnings | null = null;

function beginningsOf(text: string): Beginnings {
  if (last?.text === text && tablesRead === tables.length) return last;
  if (tablesRead < tables.length) readTables();
  const at = new Int32Array(text.length);
  const code = new Int32Array(text.length);
  const asked = new Int32Array(tablesFor.length);
  let count = 0;
  for (let i = 0, inWord = false; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!inWord && unit > 32) {
      const pair = small(unit) * ASCII + (i + 1 < text.length ? small(text.charCodeAt(i + 1)) : 0);
      at[count] = i;
      code[count] = pair;
      count++;
      for (let list = 0; list < asked.length; list++) asked[list] = (asked[list] ?? 0) | (tablesFor[list]?.[pair] ?? 0);
    }
    inWord = isAsciiWord(unit);
  }
  last = { text, at: at.subarray(0, count), code: code.subarray(0, count), asked };
  return last;
}

const isAsciiWord = (unit: number) =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
const small = (unit: number) => codeOf(unit >= 65 && unit <= 90 ? unit + 32 : unit);
