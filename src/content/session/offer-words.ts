import { type ComponentChildren, h } from 'preact';
import type { LiveComposer } from '../../composer/live-composer';
import { canReplace, type Replaced, replace } from '../../composer/replace';
import type { Edit } from '../../engine/reword/edit';
import { lineEdit, linesFor } from '../../engine/reword/lines';
import { type Look, planRewording } from '../../engine/reword/plan';
import type { Draft } from '../../engine/types/draft';
import type { Review } from '../../engine/types/review';
import { copyWords } from '../../ui/reword-copy';
import { Reword } from '../../ui/reword-view';
import { lineWords } from '../../ui/reword-words';

/** What was looked at, and what looks at its rewordings: not the deep reader, which would be asked for each. */
export type Looked = { composer: LiveComposer; draft: Draft; review: Review; look: Look };

/** Who hears what became of a composer's words: its own corner. */
const hearers = new WeakMap<LiveComposer, (how: Replaced) => void>();
export const hearOfWords = (composer: LiveComposer, hear: (how: Replaced) => void) => void hearers.set(composer, hear);

/**
 * Safer words for what stands in a composer, as a part of the card or the dialog.
 * @param close closes what shows it, and gives the composer back
 */
export function offerWords(looked: Looked, close: () => void): ComponentChildren {
  const { composer, draft, review, look } = looked;
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
  const onUse = (edits: readonly Edit[]) => {
    close();
    // after the composer has its focus back, which waits until ours has closed
    setTimeout(() => typeWords(looked, edits));
  };
  // another draft is another offer: what was worked out for the words before is thrown away
  return h(Reword, { key: `${review.outcome} ${text}`, offer, onUse, onCopy: copyWords });
}

/** Takes out what points at somebody, where rules know how and the page takes words; says whether it began. */
export function takeOutDetail(looked: Looked): boolean {
  const { composer, draft, review, look } = looked;
  const edits = planRewording(draft, review, look)?.edits;
  if (!edits || !canReplace(composer.everyBox(), draft.text, edits)) return false;
  typeWords(looked, edits);
  return true;
}

function typeWords({ composer, draft }: Looked, edits: readonly Edit[]) {
  if (composer.signal.aborted) return;
  const tell = (how: Replaced) => hearers.get(composer)?.(how);
  void replace(composer.everyBox(), draft.text, edits).then(tell, () => tell('unsure'));
}
