import { type ComponentChildren, h } from 'preact';
import type { LiveComposer } from '../../composer/live-composer';
import { canReplace, type Replaced, replace } from '../../composer/replace';
import type { Edit } from '../../engine/reword/edit';
import { lineEdit, linesFor } from '../../engine/reword/lines';
import { type Look, planRewording } from '../../engine/reword/plan';
import type { Draft } from '../../engine/types/draft';
import type { Review } from '../../engine/types/review';
import { copyWords } from '../../ui/reword-copy';
import { Reword, type RewordProps } from '../../ui/reword-view';
import { lineWords } from '../../ui/reword-words';

type Offered = {
  composer: LiveComposer;
  draft: Draft;
  review: Review;
  look: Look;
  /** The person wants these; whoever shows it closes what is modal, then calls `useWords`. */
  onUse: RewordProps['onUse'];
};

/** Safer words for what stands in a composer, as a part of the card or the dialog. */
export function offerWords({ composer, draft, review, look, onUse }: Offered): ComponentChildren {
  if (review.findings.length === 0) return null;
  const { text } = draft;
  const offer = () => {
    if (composer.signal.aborted) return null;
    const plan = planRewording(draft, review, look);
    const lines = linesFor(draft, review).map((id) => ({ id, edit: lineEdit(text, id, lineWords(id)) }));
    const all = [...(plan ? [plan.edits] : []), ...lines.map(({ edit }) => [edit])];
    const boxes = composer.everyBox();
    return { text, review, plan, lines, canUse: all.every((edits) => canReplace(boxes, text, edits)) };
  };
  // another draft is another offer: what was worked out for the words before is thrown away
  return h(Reword, { key: `${review.outcome} ${text}`, offer, onUse, onCopy: copyWords });
}

/** Types the words in. To be called when nothing of ours is modal. */
export const useWords = (composer: LiveComposer, { text }: Draft, edits: readonly Edit[]): Promise<Replaced> =>
  composer.signal.aborted ? Promise.resolve('cannot') : replace(composer.everyBox(), text, edits);
