import type { LiveComposer } from '../../composer/live-composer';
import type { OfferId } from '../../engine/types/offers';
import type { Finding, Outcome, Review } from '../../engine/types/review';
import { worse } from '../../engine/types/review';

/**
 * What the person said is not so, and the help that was read, for the draft that is being written: by topic and words, in
 * memory, until it has gone.
 */
export type Dismissed = {
  add(composer: LiveComposer, findings: readonly Finding[]): void;
  /** An offer is made once for a draft. */
  heard(composer: LiveComposer, offers: readonly OfferId[]): void;
  forget(composer: LiveComposer): void;
  /** The review without it. The gate asks this too: what was waved away once is not held a second time. */
  without(review: Review): Review;
};

/** @param isForGood whether the person hid these words in every draft */
export function keepDismissed(isForGood: (finding: Finding) => boolean): Dismissed {
  const byComposer = new Map<LiveComposer, Set<string>>();
  const isSaid = (key: string) => [...byComposer.values()].some((keys) => keys.has(key));
  const put = (composer: LiveComposer, keys: readonly string[]) =>
    byComposer.set(composer, new Set([...(byComposer.get(composer) ?? []), ...keys]));
  return {
    add: (composer, findings) => void put(composer, findings.map(keyOf)),
    heard: (composer, offers) => void put(composer, offers),
    forget: (composer) => void byComposer.delete(composer),
    without(review) {
      const findings = review.findings.filter((finding) => !isSaid(keyOf(finding)) && !isForGood(finding));
      const offers = review.offers.filter((offer) => !isSaid(offer));
      return {
        ...review,
        findings,
        offers,
        outcome: findings.reduce<Outcome>((so, { outcome }) => worse(so, outcome), 'clear'),
      };
    },
  };
}

export const keyOf = ({ topic, quote }: Pick<Finding, 'topic' | 'quote'>) => `${topic} ${quote}`;
