import { spokenIn } from '../text/spoken-in';
import type { Notes } from '../types/notes';
import type { Verdict } from '../types/topic';
import type { TopicId } from '../types/topics';

/**
 * What labelled drafts taught of this topic, as a verdict on the passage that carries it. `most` caps topics that never
 * hold.
 */
export function learnt(notes: Notes, topic: TopicId, most: Verdict['outcome'] = 'pause'): Verdict<never>[] {
  const { topics, holds, where } = notes.learnt;
  if (!topics.has(topic)) return [];
  const outcome = holds && most === 'pause' ? 'pause' : 'advise';
  return [{ ...where(topic), in: spokenIn(notes), outcome, because: 'learnt' }];
}
