import type { Review } from '../engine/types/review';
import type { LastHold } from '../platform/messages';

/** Why a post last waited on this page: topics alone, in the memory of this script, gone with the page. */
export type HoldMemory = { keep(review: Review): void; told(): LastHold };

/** @param now milliseconds since 1970 */
export function holdMemory(now: () => number): HoldMemory {
  let topics: LastHold['topics'] = [];
  let at = 0;
  return {
    keep({ findings }) {
      topics = [...new Set(findings.flatMap(({ topic, outcome }) => (outcome === 'pause' ? [topic] : [])))];
      at = now();
    },
    told: () => ({ topics, agoMs: Math.max(0, now() - at) }),
  };
}
