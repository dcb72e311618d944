import type { Notes } from '../types/notes';
import type { Scope } from '../types/text';
import type { Verdict } from '../types/topic';

/** Somebody else's words, a thought or a question: no one tells of themselves in these. */
const EXCUSES: readonly Scope[] = ['quoted', 'reported', 'hypothetical', 'question', 'negated'];

/** Dreams, plays, lessons: whatever is told there did not happen. And what is over and owned already. */
const ELSEWHERE =
  /\b(?:dream\w*|nightmares?|pretend\w*|panto\w*|play(?:ed|ing)?|novels?|episodes?|series|films?|scenarios?|simulations?|exam|essay|quiz|training video|sober|rehab|recovery|self[- ]referr\w+|years ago|struck off)\b/iu;

/** What an author says of themselves holds: a verdict on each passage that a global expression finds. Linear in the length. */
export function saidOutright(
  { text, scopes }: Pick<Notes, 'text' | 'scopes'>,
  expression: RegExp,
): Verdict<'admitted'>[] {
  const found = [...text.folded.matchAll(expression)];
  if (found.length === 0 || ELSEWHERE.test(text.folded)) return [];
  return found
    .map(({ 0: said, index: at }) => text.toOriginal(at, at + said.length))
    .filter(({ start }) => !EXCUSES.some((scope) => scopes.covers(scope, start, start + 1)))
    .map((at) => ({ ...at, in: 'text', outcome: 'pause', because: 'admitted' }));
}
