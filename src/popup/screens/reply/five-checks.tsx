import type { Check } from '../../../guidance/reply-guide/result';
import { replyWords as say } from '../../../guidance/reply-guide-words';

/** The five considerations before it is sent. Ticks are for whoever likes to tick: nothing waits for them. */
export const FiveChecks = ({ checks }: { checks: readonly Check[] }) =>
  checks.length > 0 && (
    <fieldset class="checks">
      <legend>
        <h3>{say('five_heading')}</h3>
      </legend>
      {checks.map(({ name, text }) => (
        <label key={name}>
          <input type="checkbox" autocomplete="off" />
          <span>
            <strong>{name}.</strong> {text}
          </span>
        </label>
      ))}
    </fieldset>
  );
