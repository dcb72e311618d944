import { AdviceView } from './advice-view';
import type { Question } from './ask';
import { concernsOf, detailOf } from './concerns';
import { say } from './in-page-words';
import { accessKey } from './modal-keys';
import { ReviewView, type ReviewViewProps } from './review-view';

/** What the dialog shows: what was noticed, whom to ask, or what became of a draft that is to wait. */
export type Face = 'look' | 'advice' | 'kept' | 'not-kept';

type On = (event: MouseEvent) => void;
export type AskViewProps = Question & {
  face: Face;
  onEdit: On;
  onTakeOut: On;
  onPostAnyway: On;
  onAdvice: On;
  onLater: On;
  /** Absent where nothing was written. */
  onConcern: On | undefined;
  onTell: ReviewViewProps['onTell'];
  onClose(): void;
};

/** The dialog of a held send. All choices stay in view whatever is scrolled. */
export function AskView(props: AskViewProps) {
  const { face } = props;
  const waits = face === 'kept' || face === 'not-kept';
  const { title, lead } = firstWords(props);
  return (
    <dialog
      class={speaksUp(props) && face === 'look' ? 'ask beside' : 'ask'}
      role="alertdialog"
      aria-modal="true"
      aria-labelledby="ask-title"
      aria-describedby="ask-lead"
      onCancel={(event) => event.preventDefault()}
      onClose={props.onClose}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="scroll" tabIndex={0} aria-labelledby="ask-title">
        <p class="name">{say('name')}</p>
        <h2 id="ask-title" tabIndex={-1}>
          {title}
        </h2>
        <p class="lead" id="ask-lead">
          {lead}
        </p>
        {face === 'look' && <ReviewView {...props} routesOpen={speaksUp(props)} />}
        {face === 'advice' && <AdviceView {...props} />}
      </section>
      <footer>
        {waits ? <Choice key="back" name="later_back" letter="E" first onClick={props.onEdit} /> : choices(props)}
      </footer>
    </dialog>
  );
}

const speaksUp = ({ review }: Pick<Question, 'review'>) => review.support.includes('raising-concern');

/** What became of a draft that is to wait; or a person in danger first, then a concern that may be a duty, then what was noticed. */
function firstWords({ face, review, canEdit }: AskViewProps): { title: string; lead: string } {
  if (face === 'kept') return { title: say('later_kept'), lead: say('later_says') };
  if (face === 'not-kept') return { title: say('later'), lead: say('later_failed') };
  const count = concernsOf(review).length;
  const lead = say('ask_lead');
  if (review.support.includes('person-in-crisis')) return { title: say('ask_crisis'), lead };
  if (speaksUp({ review })) return { title: say('ask_concern'), lead: say('ask_concern_lead') };
  if (count > 1) return { title: say('ask_many', { n: count }), lead };
  return { title: say(canEdit ? 'ask_one' : 'ask_repost'), lead };
}

function choices(props: AskViewProps) {
  const { canEdit, face, keepForLater } = props;
  const takesOut = canEdit && speaksUp(props) && detailOf(props.review) !== undefined;
  return (
    <>
      {takesOut && <Choice name="take_out" letter="T" first onClick={props.onTakeOut} />}
      <Choice name={canEdit ? 'edit' : 'do_not_repost'} letter="E" first={!takesOut} onClick={props.onEdit} />
      <Choice name="post_anyway" letter="P" onClick={props.onPostAnyway} />
      <Choice name={face === 'advice' ? 'back_to_look' : 'get_advice'} letter="A" onClick={props.onAdvice} />
      {keepForLater && <Choice name="later" letter="L" onClick={props.onLater} />}
      <p class="keys">{say('keys_hint')}</p>
    </>
  );
}

type ChoiceName =
  | 'take_out'
  | 'edit'
  | 'do_not_repost'
  | 'post_anyway'
  | 'get_advice'
  | 'back_to_look'
  | 'later'
  | 'later_back';

const Choice = ({
  name,
  letter,
  first,
  onClick,
}: {
  name: ChoiceName;
  letter: string;
  first?: boolean;
  onClick: On;
}) => (
  <button type="button" class={first ? 'first' : ''} {...accessKey(letter)} onClick={onClick}>
    {say(name)}
  </button>
);
