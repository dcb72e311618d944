import { toPieces, UNKNOWN, type Vocabulary } from '../../src/reader/to-pieces';
import type { Read } from '../../src/reader/what-is-read';

/** Pieces kept. At 12,000 the development drafts take 1.3 % more pieces than with all 30,522, and no word becomes unknown. */
const KEPT = 12_000;

/** Begin, padding, end, unknown: the order of the starting weights. */
const SPECIAL = ['<s>', '<pad>', '</s>', UNKNOWN];

/** A mark of a masked word (`⟨person⟩`), or a sign that the starting weights never saw: an emoji used often enough. */
const OFTEN = 8;
const EMOJI = /^\p{Extended_Pictographic}$/u;
const MARK = /⟨[^⟩]*⟩/gu;

/** The pieces that the drafts need, most used first after the special ones, marks, emoji and all single letters. */
export function vocabularyOf(start: readonly string[], read: readonly Read[]): string[] {
  const every: Vocabulary = new Map(start.map((piece, i) => [piece, i]));
  const counts = new Map<string, number>();
  const count = (piece: string) => counts.set(piece, (counts.get(piece) ?? 0) + 1);
  const marks = new Map<string, number>();
  for (const { before, draft } of read)
    for (const words of [before, draft]) {
      for (const word of words) {
        for (const mark of word.match(MARK) ?? []) marks.set(mark, (marks.get(mark) ?? 0) + 1);
        if (EMOJI.test(word) && !every.has(word)) marks.set(word, (marks.get(word) ?? 0) + 1);
      }
      for (const id of toPieces(words, every).ids) count(start[id] ?? '');
    }
  const letters = start.filter((piece) => /^(?:##)?[\p{Script=Latin}\p{N}\p{P}\p{S}]$/u.test(piece));
  const own = [...marks].filter(([mark, times]) => mark.startsWith('⟨') || times >= OFTEN).map(([mark]) => mark);
  const kept = new Set([...SPECIAL, ...own.sort(), ...letters]);
  for (const [piece] of [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    if (kept.size >= KEPT) break;
    if (piece !== '' && !piece.startsWith('[')) kept.add(piece);
  }
  return [...kept];
}
