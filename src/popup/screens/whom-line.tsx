import type { Whom } from '../../guidance/contacts-for';
import { hoursWords } from '../../guidance/hours-words';
import { PhoneLine } from './phone-line';
import { SaidLine } from './said';

/** Somebody to ring: when they answer, by when to have told them, and how to reach them. */
export const WhomLine = ({ name, for: what, phone, mail, hours, withinHours }: Whom) => (
  <PhoneLine name={<SaidLine words={name} />} number={phone}>
    <SaidLine words={what} />
    {hours && (
      <>
        {' '}
        <SaidLine words={hours} />
      </>
    )}
    {withinHours !== undefined && <em> ({hoursWords(withinHours)})</em>}
    {mail && (
      <>
        {' '}
        <a href={`mailto:${mail}`}>{mail}</a>
      </>
    )}
  </PhoneLine>
);
