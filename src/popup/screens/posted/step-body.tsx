import { whomToTell } from '../../../guidance/contacts-for';
import { noteAsText } from '../../../guidance/posted/as-text';
import { KIND_FACTS, type Kind } from '../../../guidance/posted/kinds';
import { noteWords, type Step, stepWords } from '../../../guidance/posted/steps';
import { postedWords as say } from '../../../guidance/posted-words';
import { textOf } from '../../../guidance/spoken';
import { keyOf } from '../../../guidance/word-keys';
import type { Guidance } from '../../../pack/merge';
import { CopyLine } from '../copy-line';
import { CopyText } from '../copy-text';
import { Said, SaidLine } from '../said';
import { WhomLine } from '../whom-line';
import { OrganisationAsks } from './organisation-asks';
import { ProtectLine } from './protect-line';

/** What one step says of one kind: points, lines to use, whom to ring, what to write down, where to go on. */
export function StepBody({ kind, step, guidance }: { kind: Kind; step: Step; guidance: Guidance }) {
  const { points, lines } = stepWords(kind, step);
  const { ring, protect, leadsTo } = KIND_FACTS[kind];
  return (
    <>
      <ul>
        {points.map((point) => (
          <li key={textOf(point)} class="said">
            <Said words={point} />
          </li>
        ))}
      </ul>
      {lines.map((line) => (
        <CopyLine key={textOf(line)} words={line} />
      ))}
      {step === 'ring' && (
        <>
          <ul class="lines">
            {protect && <ProtectLine />}
            {whomToTell(guidance, ring).map((whom) => (
              <WhomLine key={`${whom.from} ${whom.id}`} {...whom} />
            ))}
          </ul>
          <OrganisationAsks guidance={guidance} />
        </>
      )}
      {step === 'write' && <Note />}
      {leadsTo[step]?.map((screen) => (
        <p key={screen}>
          <a href={`#${screen}`}>{say(`link_${keyOf(screen)}`)}</a>
        </p>
      ))}
    </>
  );
}

const Note = () => (
  <>
    <div class="example note">
      {noteWords().map((blank) => (
        <p key={textOf(blank)}>
          <SaidLine words={blank} />
        </p>
      ))}
    </div>
    <p class="row">
      <CopyText label={say('copy_note')} text={noteAsText()} />
    </p>
  </>
);
