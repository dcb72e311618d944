import { ANSWERS } from '../../../guidance/reply-guide/questions';
import type { Going } from '../../../guidance/reply-guide/there-and-back';
import { replyWords as say } from '../../../guidance/reply-guide-words';
import { answerWords } from './answer-words';

/** Who writes, beside the first question: most people need not touch it. */
export const Voice = ({ going, go }: { going: Going; go: (now: Going) => void }) => (
  <fieldset class="voice">
    <legend>{say('ask_voice')}</legend>
    {ANSWERS.voice.map((voice) => (
      <label key={voice}>
        <input
          type="radio"
          autocomplete="off"
          name="voice"
          checked={going.answers.voice === voice}
          onChange={() => go({ ...going, answers: { ...going.answers, voice } })}
        />{' '}
        {answerWords('voice', voice)}
      </label>
    ))}
  </fieldset>
);
