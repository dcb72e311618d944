import type { HardQuestion } from '../../../guidance/hard-questions/question';
import { hardWords as say, textsOf } from '../../../guidance/hard-questions/words';

type Of = { question: Pick<HardQuestion, 'key'> };

/** What pulls each way, side by side where there is room. */
export const Pulls = ({ question: { key } }: Of) => (
  <div class="sides">
    {(['one', 'other'] as const).map((side) => (
      <section key={side}>
        <h3>{say(`hard_${key}_${side}_side`)}</h3>
        <ul>
          {textsOf(key, side).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
    ))}
  </div>
);

/** What two people might do who have both thought about it. */
export const Careful = ({ question: { key } }: Of) => (
  <div class="sides">
    {(['a', 'b'] as const).map((letter) => (
      <section key={letter}>
        <h3>{say(`colleague_${letter}`)}</h3>
        <p>{say(`hard_${key}_careful_${letter}`)}</p>
      </section>
    ))}
  </div>
);
