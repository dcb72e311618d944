/** Numbers of pieces, and for each the index of the word that it belongs to. */
export type Pieces = { ids: number[]; words: number[] };

/** The pieces that the network knows, each with its number: its line in `vocabulary.txt`. */
export type Vocabulary = ReadonlyMap<string, number>;

export const UNKNOWN = '<unk>';

/** Words longer than this are one unknown: nobody writes them, and looking them up costs the square of their length. */
const LONGEST_WORD = 60;

/** Cuts between letters and marks, as the network's first teachers did: `don't` is three. */
const PARTS = /[\p{L}\p{M}\p{N}]+|[^\s]/gu;

/** Cuts masked words (`maskedWords`) into pieces: the longest known beginning first, then the rest as `##rest`. */
export function toPieces(words: readonly string[], vocabulary: Vocabulary): Pieces {
  const pieces: Pieces = { ids: [], words: [] };
  words.forEach((word, index) => {
    if (word === '') return;
    for (const part of vocabulary.has(word) ? [word] : partsOf(word))
      for (const id of cut(part, vocabulary)) {
        pieces.ids.push(id);
        pieces.words.push(index);
      }
  });
  return pieces;
}

/** `⟨they⟩'s` keeps its mark whole. */
const partsOf = (word: string): string[] => (word.includes('⟨') ? splitMarks(word) : (word.match(PARTS) ?? []));

const splitMarks = (word: string): string[] =>
  word.split(/(⟨[^⟩]*⟩)/u).flatMap((part) => (part.startsWith('⟨') ? [part] : (part.match(PARTS) ?? [])));

function cut(part: string, vocabulary: Vocabulary): number[] {
  const unknown = [vocabulary.get(UNKNOWN) ?? 0];
  const whole = vocabulary.get(part);
  if (whole !== undefined) return [whole];
  if (part.length > LONGEST_WORD) return unknown;
  const ids: number[] = [];
  for (let from = 0; from < part.length; ) {
    let to = part.length;
    let id: number | undefined;
    for (; to > from; to--) {
      id = vocabulary.get(from === 0 ? part.slice(0, to) : `##${part.slice(from, to)}`);
      if (id !== undefined) break;
    }
    if (id === undefined) return unknown;
    ids.push(id);
    from = to;
  }
  return ids;
}
