import { contactsFor } from '../../../guidance/contacts-for';
import { linesForStaff } from '../../../guidance/lines-for-staff';
import { pageWords } from '../../../guidance/page-words';
import { postedPoints, postedWords as say } from '../../../guidance/posted-words';
import { textOf } from '../../../guidance/spoken';
import type { You } from '../../../guidance/you';
import type { Guidance } from '../../../pack/merge';
import { LinesToCall } from '../lines-to-call';
import { Said } from '../said';
import { WhomLine } from '../whom-line';

/** For whoever reads it at night: a little care, people at work for that, and lines that answer now. */
export const AndYou = ({ guidance, you }: { guidance: Guidance; you: You }) => (
  <section aria-labelledby="and-you">
    <h2 id="and-you">{say('you')}</h2>
    {postedPoints('you').map((point) => (
      <Said key={textOf(point)} words={point} />
    ))}
    <ul class="lines">
      {contactsFor(guidance, ['wellbeing', 'occupational-health']).map((whom) => (
        <WhomLine key={`${whom.from} ${whom.id}`} {...whom} />
      ))}
    </ul>
    <h3>{say('lines')}</h3>
    <p>{say('lines_lead')}</p>
    <LinesToCall lines={linesForStaff(guidance.crisisLines, you.nation)} />
    <p>
      <a href="#crisis">{pageWords('crisis_title')}</a>
    </p>
    <p class="hint">{pageWords('numbers_note')}</p>
  </section>
);
