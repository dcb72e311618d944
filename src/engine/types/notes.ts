import type { Draft } from './draft';
import type { Hostility } from './hostility';
import type { Learnt } from './learnt';
import type { Mention, MentionKind } from './mention';
import type { Estimate, Where } from './review';
import type { Role, Subjects } from './subject';
import type { Scopes, Text } from './text';

/** All that was noticed in one draft before any topic decides. */
export type Notes = {
  draft: Draft;
  text: Text;
  /** What is answered, quoted or reposted; empty text when nothing is. */
  answered: Text;
  mentions: readonly Mention[];
  of(kind: MentionKind, where?: Where): readonly Mention[];
  /** Whom each passage is about. */
  subjects: Subjects;
  subjectOf(mention: Mention): Role;
  /** How each word of the draft is meant. */
  scopes: Scopes;
  estimate: Estimate | null;
  learnt: Learnt;
  /** Passages hostile to people for who they are; of a bare repost, in what is passed on. */
  hostility: readonly Hostility[];
};
