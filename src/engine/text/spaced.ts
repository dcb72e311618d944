/** Single letters held apart by one and the same mark. */
const SPACED = /(?<![\p{L}\p{N}])\p{L}(?:([ .\-_*])\p{L})(?:\1\p{L})+(?![\p{L}\p{N}])/gu;

/**
 * The separators of spaced-out words, as ascending offsets to be left out: `J o h n`, `n.h.s n.u.m.b.e.r`. Three letters
 * held apart by spaces are a word only in capitals (`N H S`); a capital after a small letter begins a new word.
 */
export function separatorsOfSpacedWords(text: string): number[] {
  const out: number[] = [];
  for (const match of text.matchAll(SPACED)) {
    const run = match[0];
    if (match[1] === ' ' && run.length < 7 && run !== run.toUpperCase()) continue;
    let letterBefore = '';
    for (let i = 0; i < run.length; ) {
      const letter = String.fromCodePoint(run.codePointAt(i) ?? 0);
      const beginsWord = letter !== letter.toLowerCase() && letterBefore !== letterBefore.toUpperCase();
      if (i > 0 && !beginsWord) out.push(match.index + i - 1);
      letterBefore = letter;
      i += letter.length + 1;
    }
  }
  return out;
}
