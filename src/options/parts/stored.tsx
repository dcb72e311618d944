import { popupWords as say } from '../../platform/popup-words';
import { KEPT } from '../../platform/stored';

/** Everything that is kept, as it lies there: a promise is easier to believe when one can look. */
export const Stored = ({ stored }: { stored: Readonly<Record<string, unknown>> }) => (
  <section aria-labelledby="stored">
    <h2 id="stored">{say('stored_heading')}</h2>
    <p>{say('stored_lead')}</p>
    {KEPT.map((name) => (
      <div class="kept" key={name}>
        <h3>{say(`stored_${name}`)}</h3>
        <p>{say(`stored_${name}_why`)}</p>
        <details>
          <summary>{say('stored_now')}</summary>
          <code>{name in stored ? JSON.stringify(stored[name]) : say('stored_nothing')}</code>
        </details>
      </div>
    ))}
    <p>{say('stored_browser')}</p>
  </section>
);
