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
  const wrong = new Map<LiveComposer, Said[]>();
  const heard = new Map<LiveComposer, Set<OfferId>>();
  const isWrong = (finding: Finding) => [...wrong.values()].some((all) => all.some((one) => isOfTheSame(one, finding)));
  return {
    add: (composer, findings) => void wrong.set(composer, [...(wrong.get(composer) ?? []), ...findings]),
    heard: (composer, offers) => void heard.set(composer, new Set([...(heard.get(composer) ?? []), ...offers])),
    forget(composer) {
      wrong.delete(composer);
      heard.delete(composer);
    },
    without(review) {
      const findings = review.findings.filter((finding) => !isWrong(finding) && !isForGood(finding));
      const offers = review.offers.filter((offer) => ![...heard.values()].some((all) => all.has(offer)));
      return {
        ...review,
        findings,
        offers,
        outcome: findings.reduce<Outcome>((so, { outcome }) => worse(so, outcome), 'clear'),
      };
    },
  };
}

type Said = Pick<Finding, 'topic' | 'quote'>;

/** A passage grows and shrinks while the draft is written on, and what was wrong of it stays so. */
const isOfTheSame = (one: Said, other: Said) =>
  one.topic === other.topic && (one.quote.includes(other.quote) || other.quote.includes(one.quote));
