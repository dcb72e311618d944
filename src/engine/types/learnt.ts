import type { Label, SupportId, TopicId } from './topics';

/** What was learnt from labelled drafts says of one draft (`engine/models`). Probabilities run from 0 to 1. */
export type Learnt = {
  says: Readonly<Record<Label, number>>;
  /** From where each of them counts; with a deep reading other than without. */
  from: Readonly<Record<Label, number>>;
  /** The topics that it would speak of; empty when it would say nothing. */
  topics: ReadonlySet<TopicId>;
  holds: boolean;
  support: ReadonlySet<SupportId>;
  /** The passage of the draft that carries a topic most, offsets of the original. */
  where(topic: TopicId | SupportId): { start: number; end: number };
};
