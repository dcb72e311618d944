import { say } from './in-page-words';
import { isOfAuthor, type ReviewViewProps, type Says } from './review-view';
import { SupportView } from './support-view';
import { ToConcern } from './to-concern';
import { TurnList } from './turn-list';

/** Whom to ask. For a draft that speaks up these are the places that can act on it, the independent ones first. */
export function AdviceView({ review, context, help, onConcern }: Says & Pick<ReviewViewProps, 'onConcern'>) {
  const speaksUp = review.support.includes('raising-concern');
  return (
    <div class="advice">
      {review.support.includes('person-in-crisis') && (
        <SupportView support="person-in-crisis" ofAuthor={isOfAuthor(context)} help={help} open />
      )}
      <h3 data-first tabIndex={-1}>
        {say(speaksUp ? 'concern_advice_title' : 'advice_title')}
      </h3>
      <p class="assure">{say('nothing_recorded')}</p>
      {!speaksUp && <p>{say('advice_lead')}</p>}
      {speaksUp && <ToConcern onConcern={onConcern} />}
      <TurnList groups={speaksUp ? help.speakUp : help.advice} />
    </div>
  );
}
