import type { Review } from '../engine/types/review';
import type { Help } from './help';
import { say } from './in-page-words';
import { SupportView } from './support-view';
import { TurnList } from './turn-list';

export type AdviceViewProps = { review: Review; ofAuthor: boolean; help: Help };

/** Whom to ask. For a draft that speaks up these are the places that can act on it, the independent ones first. */
export function AdviceView({ review, ofAuthor, help }: AdviceViewProps) {
  const speaksUp = review.support.includes('raising-concern');
  return (
    <div class="advice">
      {review.support.includes('person-in-crisis') && (
        <SupportView support="person-in-crisis" ofAuthor={ofAuthor} help={help} open />
      )}
      <h3 data-first tabIndex={-1}>
        {say(speaksUp ? 'concern_advice_title' : 'advice_title')}
      </h3>
      <p class="assure">{say('nothing_recorded')}</p>
      {!speaksUp && <p>{say('advice_lead')}</p>}
      <TurnList groups={speaksUp ? help.speakUp : help.advice} />
    </div>
  );
}
