import type { Edit } from '../engine/reword/edit';

/** A stretch of the draft as it is, or of words that change: what goes, and what comes. */
export type Piece = { same: string } | { goes: string; comes: string };

/** Longer unchanged stretches are shortened to what stands beside a change; in UTF-16 units. */
const MOST_BETWEEN = 90;
const BESIDE = 38;

/** The draft as it would change, in the order of reading. */
export function piecesOf(text: string, edits: readonly Edit[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const same = (until: number, last: boolean) => {
    const words = text.slice(at, until);
    if (words !== '') pieces.push({ same: shortened(words, pieces.length === 0, last) });
  };
  for (const { start, end, text: comes } of edits) {
    same(start, false);
    pieces.push({ goes: text.slice(start, end), comes });
    at = end;
  }
  same(text.length, true);
  return pieces;
}

function shortened(words: string, first: boolean, last: boolean): string {
  if (words.length <= MOST_BETWEEN) return words;
  const beginning = first ? '' : `${words.slice(0, BESIDE).replace(/\s*\S*$/u, '')} `;
  const end = last ? '' : ` ${words.slice(-BESIDE).replace(/^\S*\s*/u, '')}`;
  return `${beginning}…${end}`;
}
