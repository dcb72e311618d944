import type { RefObject } from 'preact';
import { ANSWERS, type Answers, type QuestionId } from '../../../guidance/reply-guide/questions';
import { answer, type Going, goOn } from '../../../guidance/reply-guide/there-and-back';
import { replyWords as say } from '../../../guidance/reply-guide-words';
import { onFirstClick } from '../../../ui/page/first-click';
import { answerWords } from './answer-words';
import { Voice } from './voice';

/** Questions that need a word more. */
const HINTS: Readonly<Partial<Record<QuestionId, Parameters<typeof say>[0]>>> = {
  danger: 'hint_danger',
  confirm: 'hint_confirm',
  true: 'hint_true',
  right: 'hint_right',
  why: 'hint_why',
  helps: 'hint_helps',
};

type QuestionProps = {
  question: QuestionId;
  going: Going;
  go: (now: Going) => void;
  heading: RefObject<HTMLHeadingElement | null>;
};

/** One question with its answers: one press each. */
export function Question({ question, going, go, heading }: QuestionProps) {
  const hint = HINTS[question];
  const given = going.answers[question];
  return (
    <section aria-labelledby="question">
      <h2 id="question" tabIndex={-1} ref={heading}>
        {say(`ask_${question}`)}
      </h2>
      {hint && <p>{say(hint)}</p>}
      <ul class="choices">
        {ANSWERS[question].map((one) => (
          <li key={one}>
            <button
              type="button"
              onClick={onFirstClick(() => go(answer(going, { [question]: one } satisfies Answers)))}
            >
              {answerWords(question, one)}
              {one === given && <span>{say('said_before')}</span>}
            </button>
          </li>
        ))}
      </ul>
      {question === 'danger' && <Voice going={going} go={go} />}
      {going.at && given !== undefined && (
        <button type="button" class="quiet" onClick={() => go(goOn(going))}>
          {say('keep')}
        </button>
      )}
    </section>
  );
}
