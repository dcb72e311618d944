import { check } from '../../engine/check';
import { PLAIN_POLICY } from '../../engine/types/policy';
import type { Outcome } from '../../engine/types/review';
import { atItsWidest } from '../../pack/freedom/freedom-lost';
import type { Pack } from '../../pack/pack';

/** What a draft meets without the pack, and with it. */
export type Tried = { text: string; before: Outcome; after: Outcome };

export function tryDrafts(pack: Pack, texts: readonly string[]): Tried[] {
  const policy = atItsWidest(pack);
  return texts.map((text) => {
    const draft = { text, context: { kind: 'post', audience: 'public' } } as const;
    return { text, before: check(draft, PLAIN_POLICY).outcome, after: check(draft, policy).outcome };
  });
}
