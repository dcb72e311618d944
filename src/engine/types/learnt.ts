import type { SupportId, TopicId } from './topics';

/** Probabilities from 0 to 1, of each topic and kind of help, of saying something and of holding. */
type OfEach = Readonly<Record<TopicId | SupportId | 'any' | 'pause', number>>;

/** What was learnt from labelled drafts says of one draft (`engine/models`). */
export type Learnt = {
  says: OfEach;
  /** From where each of them counts; with a deep reading other than without. */
  from: OfEach;
  /** The topics that it would speak of; empty when it would say nothing. */
  topics: ReadonlySet<TopicId>;
  holds: boolean;
  support: ReadonlySet<SupportId>;
  /** The passage of the draft that carries a topic most, offsets of the original. */
  where(topic: TopicId | SupportId): { start: number; end: number };
};
