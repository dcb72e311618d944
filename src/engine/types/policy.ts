import type { Protected } from './review';
import type { TopicId } from './topics';

/** Why a term may hold a send: it points at a patient or a colleague, is a code name that protects somebody, or lets in an intruder. */
export const HOLDS = ['patient', 'colleague', 'code-name', 'security'] as const;
export type Hold = (typeof HOLDS)[number];

/**
 * Words of an organisation: a ward, a site, a project, a code name, a title. Literal, in any letter case, with or without
 * accents; `*` at the end of a word stands for any ending. Without `hold` it makes a note at most.
 */
export type OwnTerm = {
  id: string;
  words: readonly string[];
  topic: TopicId;
  protects: Protected;
  hold: Hold | null;
};

/** Whether what was learnt of a topic is said from a lower or only from a higher probability than usual. */
export type Sureness = 'sooner' | 'surer';

/** What a pack may change in how drafts are judged, already checked by `pack/`. It can never reach the laws of `weigh.ts`. */
export type Policy = {
  terms: readonly OwnTerm[];
  thresholds: Readonly<Partial<Record<TopicId, Sureness>>>;
};

export const PLAIN_POLICY: Policy = { terms: [], thresholds: {} };
