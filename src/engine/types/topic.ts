import type { Because } from './because';
import type { Context } from './draft';
import type { Notes } from './notes';
import type { Protected, Span } from './review';
import type { SupportId, TopicId } from './topics';

/** What a topic says of one passage. */
export type Verdict = Span & { outcome: 'advise' | 'pause'; because: Because };

/** A topic is a decision that can be read: evidence in, verdicts out. */
export type Topic = {
  id: TopicId;
  /** Whom it protects; a finding about an organisation alone does not exist. */
  protects: Protected;
  /** Ids of `guidance/rules`. */
  rules: readonly string[];
  decide(notes: Notes): readonly Verdict[];
};

/** Help to show, never a fault. */
export type Support = {
  id: SupportId;
  decide(notes: Notes): boolean;
};

/** A draft of a topic's examples. A bare string is a public post. `quote` is what must be among the quotes found. */
export type Example = string | ({ text: string; quote?: string } & Partial<Context>);

/** They run as tests and become the topic's page; each `flag` has a near twin in `leave`. */
export type Examples = { flag: readonly Example[]; leave: readonly Example[] };

export const defineTopic = (topic: Topic): Topic => topic;
export const defineSupport = (support: Support): Support => support;
