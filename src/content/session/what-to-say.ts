import type { Review } from '../../engine/types/review';
import { concernsOf } from '../../ui/concerns';
import type { CornerSays } from '../../ui/corner';
import { say } from '../../ui/in-page-words';

/**
 * What the corner says of a review; null when all is well.
 * @param told what has just been done for the person, said first
 * @param picture whether a picture waits to be looked over
 */
export function whatToSay(review: Review, told: string | null, picture: boolean): CornerSays | null {
  const count = concernsOf(review).length;
  const parts = [
    told ?? false,
    count === 1 && say('corner_one'),
    count > 1 && say('corner_many', { n: count }),
    review.support.includes('person-in-crisis') && say('corner_crisis'),
    review.support.includes('raising-concern') && say('corner_concern'),
    picture && say('corner_picture'),
    review.leftOut.length > 0 && say('corner_not_all'),
  ].filter((part) => part !== false);
  // An offer is no thing to look at: it is named only where nothing else is.
  if (parts.length === 0 && review.offers.length > 0) parts.push(say('corner_offer'));
  return parts.length === 0 ? null : { text: parts.join(' · '), outcome: review.outcome };
}
