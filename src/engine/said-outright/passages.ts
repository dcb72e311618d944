import type { Scope, Scopes, Text } from '../types/text';

/** Somebody else's words, a thought or a question: no one tells of themselves in these. */
const EXCUSES: readonly Scope[] = ['quoted', 'reported', 'hypothetical', 'question', 'negated'];

/** Dreams, plays, lessons: whatever is told there did not happen. And what is over and owned already. */
const ELSEWHERE =
  /\b(?:dream\w*|nightmares?|pretend\w*|panto\w*|play(?:ed|ing)?|novels?|episodes?|series|films?|scenarios?|simulations?|exam|essay|quiz|training video|sober|rehab|recovery|self[- ]referr\w+|years ago|struck off)\b/iu;

/** Something that the author tells of themselves: offsets of the original text. */
type Passage = { start: number; end: number };

/** Where a text says of its author, in earnest, what a global expression finds. Linear in the length of the text. */
export function saidOutright(text: Text, scopes: Scopes, expression: RegExp): Passage[] {
  const found = [...text.folded.matchAll(expression)];
  if (found.length === 0 || ELSEWHERE.test(text.folded)) return [];
  return found
    .map(({ 0: said, index: at }) => text.toOriginal(at, at + said.length))
    .filter(({ start }) => !EXCUSES.some((scope) => scopes.covers(scope, start, start + 1)));
}
