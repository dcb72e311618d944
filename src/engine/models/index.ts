import type { Learnt } from '../types/learnt';
import type { Estimate } from '../types/review';
import type { Seen } from './features';
import { HEADS, type Head } from './heads';
import { judge, type Models } from './judge';
import { openForest, openLinear } from './packed';
import { forests } from './weights/forests';
import { linear } from './weights/linear';
import { thresholds } from './weights/thresholds';

let opened: Models | null = null;

/** The shipped models, opened at the first draft: opening is the same each time, so `check` stays a function of its draft. */
function models(): Models {
  opened ??= {
    linear: openLinear(linear),
    forests: Object.fromEntries(HEADS.map((head) => [head, openForest(forests.forests[head], forests.cuts)])) as Record<
      Head,
      Models['forests'][Head]
    >, // every head is set
    thresholds,
  };
  return opened;
}

/** What was learnt from labelled drafts says of this one. */
export const learntOf = (seen: Seen, estimate: Estimate | null): Learnt => judge(seen, estimate, models());
