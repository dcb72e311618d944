import type { Draft } from './draft';
import type { Mention, MentionKind } from './mention';
import type { Estimate, Where } from './review';
import type { Subject } from './subject';
import type { Text } from './text';

/** All that was noticed in one draft before any topic decides. */
export type Notes = {
  draft: Draft;
  text: Text;
  /** What is answered, quoted or reposted; empty text when nothing is. */
  answered: Text;
  mentions: readonly Mention[];
  of(kind: MentionKind, where?: Where): readonly Mention[];
  subjects: readonly Subject[];
  /** Whom a mention is about. */
  subjectOf(mention: Mention): Subject | null;
  estimate: Estimate | null;
};
