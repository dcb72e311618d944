import { hoursWords } from '../../guidance/hours-words';
import { pageWords as say } from '../../guidance/page-words';
import { textOf } from '../../guidance/spoken';
import type { With } from '../../guidance/with-card';
import type { Guidance } from '../../pack/merge';
import type { Words } from '../../pack/shapes/text';
import { CopyLine } from './copy-line';
import { Said, SaidLine } from './said';

/** What one wants in hand when the card is read: lines to copy, how to ask, what to do first. */
export function InHand({ what, guidance }: { what: With; guidance: Guidance }) {
  switch (what.kind) {
    case 'bio-lines':
      return (
        <section>
          <h2>{say('with_bio_lines')}</h2>
          {guidance.bioLines
            .filter((line) => line.for === what.for)
            .map(({ id, line, note }) => (
              <CopyLine key={id} words={line} note={note} />
            ))}
        </section>
      );
    case 'replies':
      return (
        <section>
          <h2>{say('with_replies')}</h2>
          {guidance.replyTemplates
            .filter(({ situation }) => what.situations.includes(situation))
            .map(({ id, text }) => (
              <CopyLine key={id} words={text} />
            ))}
        </section>
      );
    case 'answering':
      return (
        <section>
          <h2>{say('with_answering')}</h2>
          {guidance.answering
            .filter(({ situation }) => what.situations.includes(situation))
            .map(({ text }) => (
              <Said key={textOf(text)} words={text} />
            ))}
        </section>
      );
    case 'consent':
      return <Consent routes={guidance.consentRoutes} ids={what.ids} />;
    case 'steps':
      return <Steps guidance={guidance} />;
  }
}

/** An organisation's own ways to ask come first; of the built-in ones those that the card is about. */
const Consent = ({ routes, ids }: { routes: Guidance['consentRoutes']; ids: readonly string[] }) => (
  <section>
    <h2>{say('with_consent')}</h2>
    {routes
      .filter(({ id, from }) => from === 'pack' || ids.includes(id))
      .map(({ id, title, how, takingBack }) => (
        <details key={id}>
          <summary>
            <SaidLine words={title} />
          </summary>
          <Said words={how} />
          <p>
            <strong>{say('with_consent_back')}</strong> <SaidLine words={takingBack} />
          </p>
        </details>
      ))}
  </section>
);

const Steps = ({ guidance }: { guidance: Guidance }) => (
  <section>
    <h2>{say('with_steps')}</h2>
    <AfterAMistake guidance={guidance} />
  </section>
);

/** What to do when something went out, whom to tell, and by when. */
export const AfterAMistake = ({ guidance }: { guidance: Guidance }) => (
  <ol>
    {guidance.afterAMistake.map(({ step, tell, withinHours }) => (
      <li key={textOf(step)}>
        <SaidLine words={step} /> {toWhom(nameOf(guidance, tell), withinHours)}
      </li>
    ))}
  </ol>
);

/** The organisation's own contact of that kind or id stands before the general one. */
const nameOf = ({ contacts }: Guidance, tell: string | undefined): Words | undefined =>
  contacts.find(({ id, kind }) => id === tell || kind === tell)?.name;

function toWhom(name: Words | undefined, hours: number | undefined) {
  const by = hours === undefined ? '' : hoursWords(hours);
  const said = [name && textOf(name), by].filter(Boolean).join(', ');
  return said && <strong>({said})</strong>;
}
