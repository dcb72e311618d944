import { HEADS, type Head, headIndex } from '../../src/engine/models/heads';
import type { Text } from '../../src/engine/types/text';
import type { Labelled } from '../train/corpus';

/** Where the labelled words of each finding stand: `[label, first piece, piece after the last]`. Empty when none is named. */
export function spansOf(
  draft: Labelled,
  text: Text | undefined,
  wordOf: readonly number[],
): [number, number, number][] {
  if (!text) return [];
  return draft.quotes.flatMap(({ topic, quote }): [number, number, number][] => {
    const start = text.original.indexOf(quote);
    if (start < 0 || quote === '' || !(HEADS as readonly string[]).includes(topic)) return [];
    const pieces = [...wordOf.keys()].filter((piece) => {
      const token = text.tokens[wordOf[piece] ?? -1];
      return token !== undefined && token.end > start && token.start < start + quote.length;
    });
    const first = pieces[0];
    const last = pieces.at(-1);
    return first === undefined || last === undefined ? [] : [[headIndex(topic as Head), first, last + 1]];
  });
}
