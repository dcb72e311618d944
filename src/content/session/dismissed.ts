import type { LiveComposer } from '../../composer/live-composer';
import type { Finding, Outcome, Review } from '../../engine/types/review';
import { worse } from '../../engine/types/review';

/** What the person said is not so, for the draft that is being written: by topic and words, in memory, until it has gone. */
export type Dismissed = {
  add(composer: LiveComposer, findings: readonly Finding[]): void;
  forget(composer: LiveComposer): void;
  /** The review without it. The gate asks this too: what was waved away once is not held a second time. */
  without(review: Review): Review;
};

export function keepDismissed(): Dismissed {
  const byComposer = new Map<LiveComposer, Set<string>>();
  const isDismissed = (finding: Finding) => [...byComposer.values()].some((keys) => keys.has(keyOf(finding)));
  return {
    add(composer, findings) {
      const before = byComposer.get(composer) ?? [];
      byComposer.set(composer, new Set([...before, ...findings.map(keyOf)]));
    },
    forget: (composer) => void byComposer.delete(composer),
    without(review) {
      if (byComposer.size === 0) return review;
      const findings = review.findings.filter((finding) => !isDismissed(finding));
      return {
        ...review,
        findings,
        outcome: findings.reduce<Outcome>((so, { outcome }) => worse(so, outcome), 'clear'),
      };
    },
  };
}

const keyOf = ({ topic, quote }: Finding) => `${topic} ${quote}`;
