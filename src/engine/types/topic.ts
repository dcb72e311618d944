import type { Because } from './because';
import type { Context } from './draft';
import type { Notes } from './notes';
import type { Protected, Span } from './review';
import type { SupportId, TopicId } from './topics';

/** What a topic says of one passage, for a reason of its own or for what drafts taught. */
export type Verdict<Own extends Because = Because> = Span & { outcome: 'advise' | 'pause'; because: Own | 'learnt' };

/** A topic is a decision that can be read: evidence in, verdicts out. */
export type Topic<Own extends Because = Because> = {
  id: TopicId;
  /** Whom it protects; a finding about an organisation alone does not exist. */
  protects: Protected;
  /** Ids of `guidance/rules`. */
  rules: readonly string[];
  /** Reasons beside what drafts taught; each has its words, and no other can be given. */
  because?: readonly Own[];
  decide(notes: Notes): readonly Verdict<NoInfer<Own>>[];
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

export const defineTopic = <const Own extends Because = never>(topic: Topic<Own>): Topic => topic;
export const defineSupport = (support: Support): Support => support;
