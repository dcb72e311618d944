import type { Draft } from './types/draft';
import type { Policy } from './types/policy';
import { type Finding, type Outcome, type Review, worse } from './types/review';
import type { Topic, Verdict } from './types/topic';
import type { SupportId } from './types/topics';

export type Weighed = Pick<Review, 'outcome' | 'findings' | 'support' | 'offers'>;

/** From verdicts to a review: the laws, then caps, then the pack. */
export function weigh(
  draft: Draft,
  verdicts: readonly (Verdict & { topic: Topic })[],
  support: readonly SupportId[],
  _policy: Policy,
): Weighed {
  const findings = verdicts.map((verdict) => toFinding(draft, verdict));
  const outcome = findings.reduce<Outcome>((worst, finding) => worse(worst, finding.outcome), 'clear');
  return { outcome, findings, support, offers: [] };
}

function toFinding(draft: Draft, { topic, ...verdict }: Verdict & { topic: Topic }): Finding {
  const source = verdict.in === 'text' ? draft.text : (draft.context.inReplyTo ?? '');
  return {
    ...verdict,
    topic: topic.id,
    quote: source.slice(verdict.start, verdict.end),
    protects: topic.protects,
    rules: topic.rules,
  };
}
