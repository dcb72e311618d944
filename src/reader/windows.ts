import { toPieces, type Vocabulary } from './to-pieces';
import type { Read } from './what-is-read';

/** Pieces of a draft in one window, and of what stands before it: what the network was trained with. */
export const WINDOW = 128;
export const MOST_BEFORE = 72;

/** Windows of one draft that are read: about 4,000 words around the place that was edited last. */
const MOST_WINDOWS = 64;

/** What the network reads at once: `<s> before </s></s> draft </s>`. */
export type Window = {
  pieces: number[];
  /** Which of the pieces are the draft's: from, to (exclusive). */
  draft: [number, number];
  /** The word of the draft that each of these belongs to. */
  words: number[];
};

/** The windows of a draft, the one around the edited word first. */
export function windowsOf({ before, draft }: Read, vocabulary: Vocabulary, edited: number): Window[] {
  const begin = vocabulary.get('<s>') ?? 0;
  const end = vocabulary.get('</s>') ?? 0;
  const setting = toPieces(before, vocabulary).ids.slice(0, MOST_BEFORE);
  const { ids, words } = toPieces(draft, vocabulary);
  const at = words.findIndex((word) => word >= edited);
  const middle = at < 0 ? ids.length : at;
  const starts = startsOf(ids.length).sort((a, b) => farFrom(middle, a) - farFrom(middle, b) || a - b);
  return starts.slice(0, MOST_WINDOWS).map((start) => {
    const own = ids.slice(start, start + WINDOW);
    const from = setting.length + 3;
    return {
      pieces: [begin, ...setting, end, end, ...own, end],
      draft: [from, from + Math.max(own.length, 1)], // a draft without a word looks at its end
      words: words.slice(start, start + WINDOW),
    };
  });
}

/** Where a draft is cut: each window overlaps half of the one before, so that no sentence is always cut in two. */
function startsOf(pieces: number): number[] {
  if (pieces <= WINDOW) return [0];
  const starts = [];
  for (let start = 0; start < pieces - WINDOW; start += WINDOW / 2) starts.push(start);
  return [...starts, pieces - WINDOW];
}

const farFrom = (piece: number, start: number) => Math.abs(start + WINDOW / 2 - piece);
