import { AdviceView } from './advice-view';
import type { Question } from './ask';
import { concernsOf } from './concerns';
import { say } from './in-page-words';
import { ReviewView } from './review-view';

export type AskViewProps = Pick<Question, 'review' | 'ofAuthor' | 'help' | 'canEdit'> & {
  advice: boolean;
  onEdit(event: MouseEvent): void;
  onPostAnyway(event: MouseEvent): void;
  onAdvice(event: MouseEvent): void;
  onClose(): void;
};

/** The dialog of a held send. The three choices stay in view whatever is scrolled. */
export function AskView({ review, ofAuthor, help, canEdit, advice, ...on }: AskViewProps) {
  const count = concernsOf(review).length;
  const title = review.support.includes('person-in-crisis')
    ? say('ask_crisis')
    : count === 1
      ? say('ask_one')
      : say('ask_many', { n: count });
  return (
    <dialog
      class="ask"
      role="alertdialog"
      aria-modal="true"
      aria-labelledby="ask-title"
      aria-describedby="ask-lead"
      onCancel={(event) => event.preventDefault()}
      onClose={on.onClose}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="scroll" tabIndex={0} aria-labelledby="ask-title">
        <p class="name">{say('name')}</p>
        <h2 id="ask-title" tabIndex={-1}>
          {title}
        </h2>
        <p class="lead" id="ask-lead">
          {say('ask_lead')}
        </p>
        {advice ? (
          <AdviceView review={review} ofAuthor={ofAuthor} help={help} />
        ) : (
          <ReviewView review={review} ofAuthor={ofAuthor} help={help} />
        )}
      </section>
      <footer>
        <button type="button" class="first" onClick={on.onEdit}>
          {say(canEdit ? 'edit' : 'do_not_repost')}
        </button>
        <button type="button" onClick={on.onPostAnyway}>
          {say('post_anyway')}
        </button>
        <button type="button" onClick={on.onAdvice}>
          {say(advice ? 'back_to_look' : 'get_advice')}
        </button>
      </footer>
    </dialog>
  );
}
