import { ALL_CLEAR, type Finding, type Review } from '../../src/engine/types/review';
import type { TopicId } from '../../src/engine/types/topics';

/** One finding as the engine gives it, of an invented draft. */
export const finding = (topic: TopicId, more: Partial<Finding> = {}): Finding => {
  const quote = more.quote ?? `words of ${topic}`;
  const start = more.start ?? 0;
  return {
    topic,
    outcome: 'pause',
    because: 'name',
    start,
    end: start + quote.length,
    in: 'text',
    protects: 'patient',
    rules: [],
    ...more,
    quote,
  };
};

export const reviewOf = (findings: readonly Finding[], more: Partial<Review> = {}): Review => ({
  ...ALL_CLEAR,
  findings,
  outcome: findings.some(({ outcome }) => outcome === 'pause') ? 'pause' : findings.length > 0 ? 'advise' : 'clear',
  ...more,
});
