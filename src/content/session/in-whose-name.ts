import type { Draft } from '../../engine/types/draft';
import type { PackForPages } from '../../pack/for-pages';
import { speaksFor } from '../../pack/speaks-for';

/** The draft as the engine hears it: written from an account that the pack approves, it speaks for the organisation. */
export const inWhoseName = (draft: Draft, pack: PackForPages | null): Draft =>
  pack && speaksFor(draft.context, pack.accounts) ? { ...draft, context: { ...draft.context, official: true } } : draft;
