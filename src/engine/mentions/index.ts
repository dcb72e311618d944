import type { Mention } from '../types/mention';
import type { Where } from '../types/review';
import type { Text } from '../types/text';
import type { MentionFinder } from './define-mention';
import { mention as nhsNumber } from './nhs-number';

/** In order of certainty: where two overlap, the earlier wins. */
export const finders: readonly MentionFinder[] = [nhsNumber];

/** All mentions of one text, in the order in which they stand there. */
export function findMentions(text: Text, where: Where): Mention[] {
  const mentions: Mention[] = [];
  for (const { kind, find } of finders)
    for (const { start, end, value } of find(text)) {
      const span = text.toOriginal(start, end);
      mentions.push({ kind, ...span, in: where, text: text.original.slice(span.start, span.end), value });
    }
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}
