import type { RefObject } from 'preact';
import { pageWords } from '../../../guidance/page-words';
import type { Ending } from '../../../guidance/reply-guide/ending';
import { contactsFor } from '../../../guidance/reply-guide/in-hand';
import type { Answers } from '../../../guidance/reply-guide/questions';
import { tell } from '../../../guidance/reply-guide/result';
import { replyWords as say } from '../../../guidance/reply-guide-words';
import { textOf } from '../../../guidance/spoken';
import { CopyLine } from '../copy-line';
import { PhoneLine } from '../phone-line';
import { Said, SaidLine } from '../said';
import type { Given } from '../screens';
import { CopyAll } from './copy-all';
import { FiveChecks } from './five-checks';
import { LeadsOn } from './leads-on';
import { NextStep } from './next-step';
import { Whatever } from './whatever';

type ResultProps = Pick<Given, 'guidance'> & {
  said: Answers;
  ending: Ending;
  heading: RefObject<HTMLHeadingElement | null>;
};

/** Where the questions led: what to do, words for it, whom to turn to, and a last look before it goes. */
export function ResultView({ said, ending, guidance, heading }: ResultProps) {
  const told = tell(guidance, said, ending);
  const contacts = contactsFor(guidance, said, ending);
  return (
    <>
      <section aria-labelledby="result">
        <h2 id="result" class="result" tabIndex={-1} ref={heading}>
          {told.title}
        </h2>
        <p class={ending === 'help' ? 'callout' : 'first'}>{told.lead}</p>
        <div class="well">
          <h3>{say('do_heading')}</h3>
          <ul>
            {told.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </div>
      </section>
      {ending === 'help' && <LeadsOn said={said} ending={ending} guidance={guidance} />}
      {told.step && <NextStep {...told.step} />}
      {told.place && <p>{told.place}</p>}
      {told.added.length > 0 && <h3>{pageWords('about_pack')}</h3>}
      {told.added.map((words) => (
        <Said key={textOf(words)} words={words} />
      ))}
      {told.lines.length > 0 && <h3>{say('lines_heading')}</h3>}
      {told.lines.map((words) => (
        <CopyLine key={textOf(words)} words={words} />
      ))}
      {contacts.length > 0 && <h3>{say('turn_heading')}</h3>}
      {contacts.length > 0 && (
        <ul class="lines">
          {contacts.map(({ id, name, for: what, phone, hours }) => (
            <PhoneLine key={id} name={<SaidLine words={name} />} number={phone}>
              <SaidLine words={what} /> {hours && <SaidLine words={hours} />}
            </PhoneLine>
          ))}
        </ul>
      )}
      <FiveChecks checks={told.checks} />
      <CopyAll told={told} />
      <Whatever said={said} ending={ending} />
      {ending !== 'help' && <LeadsOn said={said} ending={ending} guidance={guidance} />}
    </>
  );
}
