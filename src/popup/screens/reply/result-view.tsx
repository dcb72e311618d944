import type { RefObject } from 'preact';
import { pageWords } from '../../../guidance/page-words';
import { asText } from '../../../guidance/reply-guide/as-text';
import type { Ending } from '../../../guidance/reply-guide/ending';
import { whomFor } from '../../../guidance/reply-guide/in-hand';
import type { Answers } from '../../../guidance/reply-guide/questions';
import { tell } from '../../../guidance/reply-guide/result';
import { replyWords as say } from '../../../guidance/reply-guide-words';
import { textOf } from '../../../guidance/spoken';
import { CopyLine } from '../copy-line';
import { CopyText } from '../copy-text';
import { Said } from '../said';
import type { Given } from '../screens';
import { WhomLine } from '../whom-line';
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
  const whom = whomFor(guidance, said, ending);
  return (
    <>
      <section class="well result" aria-labelledby="result">
        <h2 id="result" tabIndex={-1} ref={heading}>
          {told.title}
        </h2>
        <p class={ending === 'help' ? 'callout' : 'first'}>{told.lead}</p>
        <ul>
          {told.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </section>
      {ending === 'help' && <LeadsOn said={said} ending={ending} guidance={guidance} />}
      {told.step && <NextStep {...told.step} />}
      {told.place && (
        <section>
          <h3>{told.place.title}</h3>
          <p>{told.place.text}</p>
        </section>
      )}
      {told.added.length > 0 && <h3>{pageWords('about_pack')}</h3>}
      {told.added.map((words) => (
        <Said key={textOf(words)} words={words} />
      ))}
      {told.lines.length > 0 && <h3>{say('lines_heading')}</h3>}
      {told.lines.map((words) => (
        <CopyLine key={textOf(words)} words={words} />
      ))}
      {whom.length > 0 && <h3>{say('turn_heading')}</h3>}
      {whom.length > 0 && (
        <ul class="lines">
          {whom.map((one) => (
            <WhomLine key={one.id} {...one} />
          ))}
        </ul>
      )}
      <Whatever said={said} ending={ending} />
      <FiveChecks checks={told.checks} />
      <div class="row apart">
        <CopyText label={say('copy_all')} text={asText(told)} />
      </div>
      {ending !== 'help' && <LeadsOn said={said} ending={ending} guidance={guidance} />}
    </>
  );
}
