import { contactsFor } from '../../../guidance/contacts-for';
import { LINKS, type Part } from '../../../guidance/someone/pages';
import { police } from '../../../guidance/someone/police';
import { someoneWords as say, someonePoints } from '../../../guidance/someone-words';
import { textOf } from '../../../guidance/spoken';
import type { Guidance } from '../../../pack/merge';
import { CopyLine } from '../copy-line';
import { PhoneLine } from '../phone-line';
import { Said } from '../said';
import { WhomLine } from '../whom-line';

/** One part of a screen about somebody else: what to do, lines to use, whom to turn to, where to go on. */
export const PartView = ({ part, guidance }: { part: Part; guidance: Guidance }) => (
  <section aria-labelledby={part.key}>
    <h2 id={part.key}>{say(`${part.key}_title`)}</h2>
    <Points of={part.key} />
    {someonePoints(`${part.key}_line`).map((line) => (
      <CopyLine key={textOf(line)} words={line} />
    ))}
    {(part.police || part.contacts) && (
      <ul class="lines">
        {part.police && (
          <PhoneLine name={say('police_name')} number={police.number}>
            {say('police_for')}
          </PhoneLine>
        )}
        {contactsFor(guidance, part.contacts ?? []).map((whom) => (
          <WhomLine key={`${whom.from} ${whom.id}`} {...whom} />
        ))}
      </ul>
    )}
    {part.leadsTo?.map((link) => (
      <p key={link}>
        <a href={`#${LINKS[link]}`}>{say(`link_${link}`)}</a>
      </p>
    ))}
  </section>
);

/** The points under a key, as a list. */
export const Points = ({ of }: { of: string }) => (
  <ul>
    {someonePoints(of).map((point) => (
      <li key={textOf(point)} class="said">
        <Said words={point} />
      </li>
    ))}
  </ul>
);
