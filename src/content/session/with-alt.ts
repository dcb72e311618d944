import type { Draft } from '../../engine/types/draft';
import type { Review, Span } from '../../engine/types/review';

/** Descriptions are read as paragraphs of the draft: what they tell adds up with its words. */
const BETWEEN = '\n\n';

/** The draft with what its pictures are described as behind its words; the draft itself where none is. */
export function withAlt(draft: Draft): Draft {
  const alts = (draft.context.attachments ?? []).flatMap(({ alt }) => alt ?? []);
  return alts.length === 0 ? draft : { ...draft, text: [draft.text, ...alts].join(BETWEEN) };
}

/** The review of a draft that was read with its descriptions: what stands in one of those is not in the words themselves. */
export function apartFromAlt(review: Review, { text }: Draft): Review {
  const behind = text.length + BETWEEN.length;
  const place = <S extends Span>(span: S): S =>
    span.in === 'text' && span.start >= behind
      ? { ...span, in: 'alt', start: span.start - behind, end: span.end - behind }
      : span;
  return {
    ...review,
    findings: review.findings.map(place),
    mentions: review.mentions.map(place),
    estimate: review.estimate && { ...review.estimate, tells: review.estimate.tells.map(place) },
  };
}
