import type { Notes } from '../types/notes';
import type { Verdict } from '../types/topic';
import type { TopicId } from '../types/topics';

/**
 * What labelled drafts taught of this topic, as a verdict on the passage that carries it. `most` caps topics that never
 * hold. A bare repost has no words of its own: then it is what is passed on.
 */
export function learnt(
  { learnt: { topics, holds, where }, text, answered }: Notes,
  topic: TopicId,
  most: Verdict['outcome'] = 'pause',
): Verdict[] {
  if (!topics.has(topic)) return [];
  const outcome = holds && most === 'pause' ? 'pause' : 'advise';
  if (text.tokens.length === 0)
    return [{ start: 0, end: answered.original.length, in: 'inReplyTo', outcome, because: 'learnt' }];
  return [{ ...where(topic), in: 'text', outcome, because: 'learnt' }];
}
