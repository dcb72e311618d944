import type { QuestionId } from '../../../guidance/reply-guide/questions';
import { type Going, goTo, isTaken, openQuestion } from '../../../guidance/reply-guide/there-and-back';
import { walk } from '../../../guidance/reply-guide/walk';
import { replyWords as say } from '../../../guidance/reply-guide-words';
import { answerWords } from './answer-words';

/** What was said on the way here; each answer can be changed, and the others stay. */
export function Trail({ going, go }: { going: Going; go: (now: Going) => void }) {
  const open = openQuestion(going);
  const { asked } = walk(going.answers);
  // Who writes is asked beside the first question, and stands there
  const told = asked.filter((question) => question !== open && !(question === 'voice' && open === 'danger'));
  if (told.length === 0) return null;
  return (
    <section aria-labelledby="said">
      <h2 id="said">{say('said_heading')}</h2>
      <ul class="trail">
        {told.map((question) => (
          <li key={question}>
            <span>
              {say(`ask_${question}`)} <strong>{saidTo(question, going)}</strong>
              {isTaken(going, question) && <span class="hint"> {say('said_from_answered')}</span>}
            </span>
            <button
              type="button"
              class="quiet"
              aria-label={`${say('change')}: ${say(`ask_${question}`)}`}
              onClick={() => go(goTo(going, question))}
            >
              {say('change')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function saidTo(question: QuestionId, { answers }: Going): string {
  const given = answers[question];
  return given === undefined ? '' : answerWords(question, given);
}
