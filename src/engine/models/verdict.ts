import type { Notes } from '../types/notes';
import type { Verdict } from '../types/topic';
import type { TopicId } from '../types/topics';

/**
 * What labelled drafts taught of this topic, as a verdict on the passage that carries it. `most` caps topics that never
 * hold. A bare repost has no words of its own: then the passage is of what is passed on.
 */
export function learnt(
  { learnt: { topics, holds, where }, text, answered }: Notes,
  topic: TopicId,
  most: Verdict['outcome'] = 'pause',
): Verdict[] {
  if (!topics.has(topic)) return [];
  const outcome = holds && most === 'pause' ? 'pause' : 'advise';
  const bare = text.tokens.length === 0 && answered.tokens.length > 0;
  return [{ ...where(topic), in: bare ? 'inReplyTo' : 'text', outcome, because: 'learnt' }];
}
