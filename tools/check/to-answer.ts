import { SHOWN_KINDS } from '../../src/engine/types/mention';
import type { Review, Span } from '../../src/engine/types/review';
import type { Id } from './read-draft-line';

/** A review as the command line writes it. What stands in the answered text says so by `in`. */
export function toAnswer(id: Id, review: Review, withMentions: boolean) {
  return {
    id,
    outcome: review.outcome,
    findings: review.findings.map(({ topic, outcome, start, end, quote, in: where }) => ({
      topic,
      outcome,
      start,
      end,
      quote,
      ...place(where),
    })),
    support: review.support,
    offers: review.offers,
    ...(withMentions && {
      mentions: review.mentions
        .filter(({ kind }) => SHOWN_KINDS.includes(kind))
        .map(({ kind, start, end, text, in: where }) => ({ kind, start, end, text, ...place(where) })),
    }),
    ...(review.leftOut.length > 0 && { leftOut: review.leftOut }),
  };
}

const place = (where: Span['in']) => (where === 'inReplyTo' ? { in: where } : {});
