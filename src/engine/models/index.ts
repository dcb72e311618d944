import type { Learnt } from '../types/learnt';
import type { Reading } from '../types/reading';
import type { Estimate } from '../types/review';
import type { Seen } from './features';
import { HEADS, type Head } from './heads';
import { judge, type Models } from './judge';
import { openForest, openingOf } from './packed';
import { forests as packedForests } from './weights/forests';
import { linear as packedLinear } from './weights/linear';
import { anything, thresholds } from './weights/thresholds';
import { together } from './weights/together';

const linear = openingOf(packedLinear);
let forests: Models['forests'] | null = null;

const openedForests = (): Models['forests'] => {
  forests ??= Object.fromEntries(
    HEADS.map((head) => [head, openForest(packedForests.forests[head], packedForests.cuts)]),
  ) as Record<Head, Models['forests'][Head]>; // every head is set
  return forests;
};

/** Opens the shipped models part by part; what is open stays open. */
export const openModels: readonly (() => void)[] = [...linear.steps, openedForests];

/** What was learnt from labelled drafts says of this one. Models not yet open are opened: always the same ones. */
export const learntOf = (seen: Seen, estimate: Estimate | null): ((reading?: Reading) => Learnt) =>
  judge(seen, estimate, { linear: linear.opened(), forests: openedForests(), anything, thresholds, together });
