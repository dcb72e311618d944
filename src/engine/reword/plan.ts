import { isWelsh } from '../lexicon/written-in';
import type { Draft } from '../types/draft';
import { type Estimate, OUTCOMES, type Review } from '../types/review';
import { applyEdits, type Edit, WHYS } from './edit';
import { findEdits, type Wanted } from './find-edits';
import { detailsToo, isAboutPatients, pointing } from './wanted';

/** Safer words for one draft: what changes, how it then reads, and what would then be said of it. */
export type Plan = { edits: readonly Edit[]; text: string; review: Review };

/** What judges the draft itself must judge its rewordings too. */
export type Look = (draft: Draft) => Review;

/**
 * What can be said more safely by rule, or null when nothing can. Names and numbers go first; the details of a story only
 * where that helps. Every step is looked at as the draft would be: nothing is offered after which more would be said of it,
 * or fewer people could fit.
 */
export function planRewording(draft: Draft, review: Review, look: Look): Plan | null {
  // The rules speak English: in a Welsh draft their words would stand out, and not be said by whoever writes
  if (isWelsh(draft.text)) return null;
  const first = planWith(draft, review, look, pointing(review));
  const so = first?.review ?? review;
  if (!isAboutPatients(so)) return first;
  const all = planWith(draft, review, look, detailsToo(review));
  return all && isBetter(so, all.review) ? all : first;
}

/** UTF-16 units: a longer draft takes long to look at, and is tried once. */
const SHORT = 2000;

function planWith(draft: Draft, before: Review, look: Look, wanted: Wanted): Plan | null {
  const all = findEdits(draft, wanted);
  // a kind of edit that makes things worse is left out
  const tries = [all, ...(draft.text.length > SHORT ? [] : WHYS.map((why) => all.filter((edit) => edit.why !== why)))];
  for (const edits of tries) {
    if (edits.length === 0 || (edits !== all && edits.length === all.length)) continue;
    const text = applyEdits(draft.text, edits);
    const review = look({ ...draft, text });
    if (isNoWorse(before, review)) return { edits, text, review };
  }
  return null;
}

const rank = ({ outcome }: Review) => OUTCOMES.indexOf(outcome);
const held = ({ findings }: Review) => new Set(findings.filter((f) => f.outcome === 'pause').map((f) => f.topic)).size;

/** Who could fit: nobody told of is nobody to be found. */
const fits = (estimate: Estimate | null): number => estimate?.people ?? Number.POSITIVE_INFINITY;

/** Not held where it was not, by no more topics, by no fewer people who could fit, and with every help that it had. */
export const isNoWorse = (before: Review, after: Review): boolean =>
  rank(after) <= rank(before) &&
  held(after) <= held(before) &&
  (before.estimate === null || fits(after.estimate) >= fits(before.estimate)) &&
  before.support.every((support) => after.support.includes(support));

/** So many times more people must fit, or less be told together, before more of somebody's words are changed. */
const WORTHWHILE = 2;
const told = ({ estimate }: Review): number => estimate?.told ?? 0;
const isBetter = (before: Review, after: Review): boolean =>
  rank(after) < rank(before) ||
  told(after) < told(before) ||
  fits(after.estimate) >= WORTHWHILE * fits(before.estimate);
