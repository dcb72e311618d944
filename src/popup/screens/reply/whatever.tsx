import type { Ending } from '../../../guidance/reply-guide/ending';
import type { Answers } from '../../../guidance/reply-guide/questions';
import { PLACES, placeOf, REASONS, stepFor } from '../../../guidance/reply-guide/result';
import { replyWords as say } from '../../../guidance/reply-guide-words';
import { NextStep } from './next-step';

/** Results after which why they write, and where, may still make a difference. */
const ANSWERING: readonly Ending[] = ['welcome', 'listen', 'put-right'];

/** What was not asked, for whoever wants it: each reason with its step, and what differs by where it was written. */
export const Whatever = ({ said, ending }: { said: Answers; ending: Ending }) =>
  ANSWERING.includes(ending) && (
    <>
      {said.why === undefined && (
        <details>
          <summary>{say('more_why')}</summary>
          {REASONS.map((reason) => (
            <NextStep key={reason} {...stepFor(reason)} />
          ))}
        </details>
      )}
      {said.what === undefined && (
        <details>
          <summary>{say('more_what')}</summary>
          <ul>
            {PLACES.map((place) => placeOf(place, said)).map(({ what, title, text }) => (
              <li key={what}>
                <strong>{title}:</strong> {text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
