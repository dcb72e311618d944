import type { Review } from '../engine/types/review';
import { ConcernView } from './concern-view';
import { type Concern, concernsOf, MOST_IN_VIEW } from './concerns';
import type { Help } from './help';
import { say } from './in-page-words';
import { SupportView } from './support-view';

export type ReviewViewProps = {
  review: Review;
  /** Whether the one who writes is the one in crisis: nobody is answered. */
  ofAuthor: boolean;
  help: Help;
  /** Which concern is opened; the first by itself. */
  opened?: Concern['topic'] | undefined;
  onWrong?: ((concern: Concern, event: MouseEvent) => void) | undefined;
  onNever?: ((concern: Concern, event: MouseEvent) => void) | undefined;
};

/** All that there is to say of one draft: support first, then at most three concerns. */
export function ReviewView({ review, ofAuthor, help, opened, onWrong, onNever }: ReviewViewProps) {
  const concerns = concernsOf(review);
  const chosen = concerns.find(({ topic }) => topic === opened) ?? concerns[0];
  const shown = [...new Set([chosen, ...concerns].filter((concern) => concern !== undefined))].slice(0, MOST_IN_VIEW);
  const inCrisis = review.support.includes('person-in-crisis');
  return (
    <>
      {inCrisis && <SupportView support="person-in-crisis" ofAuthor={ofAuthor} help={help} open />}
      {review.leftOut.length > 0 && <p class="assure">{say('not_all_checked')}</p>}
      {review.support.includes('raising-concern') && (
        <SupportView support="raising-concern" ofAuthor={ofAuthor} help={help} open={concerns.length === 0} />
      )}
      {shown.map((concern) => (
        <ConcernView
          key={`${concern.in} ${concern.topic} ${concern.own ?? ''}`}
          concern={concern}
          estimate={review.estimate}
          withRule={!(inCrisis && ofAuthor)}
          open={concern === chosen && !inCrisis}
          onWrong={onWrong && ((event) => onWrong(concern, event))}
          asks={concern.own === undefined ? null : help.asks(concern.own)}
          onNever={onNever && ((event) => onNever(concern, event))}
        />
      ))}
      {concerns.length > shown.length && <p>{say('card_more', { n: concerns.length - shown.length })}</p>}
    </>
  );
}
