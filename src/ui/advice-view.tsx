import type { Review } from '../engine/types/review';
import { say } from './in-page-words';
import { RouteList } from './route-list';
import { adviceRoutes, speakUpRoutes } from './routes';
import { SupportView } from './support-view';

/** Whom to ask. For a draft that speaks up these are the places that can act on it, the independent ones first. */
export function AdviceView({ review, ofAuthor }: { review: Review; ofAuthor: boolean }) {
  const speaksUp = review.support.includes('raising-concern');
  return (
    <div class="advice">
      {review.support.includes('person-in-crisis') && (
        <SupportView support="person-in-crisis" ofAuthor={ofAuthor} open />
      )}
      <h3 data-first tabIndex={-1}>
        {say(speaksUp ? 'concern_advice_title' : 'advice_title')}
      </h3>
      {!speaksUp && <p>{say('advice_lead')}</p>}
      <RouteList groups={speaksUp ? speakUpRoutes() : adviceRoutes()} />
      <p class="assure">{say('nothing_recorded')}</p>
    </div>
  );
}
