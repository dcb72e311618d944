import type { Whom } from '../../guidance/contacts-for';
import { dayWords } from '../../guidance/delivery-words';
import { hoursWords } from '../../guidance/hours-words';
import { popupWords } from '../../platform/popup-words';
import { PhoneLine } from './phone-line';
import { SaidLine } from './said';

/** Somebody to ring: when they answer, by when to have told them, how to reach them, and when that was last looked at. */
export const WhomLine = ({ name, for: what, phone, mail, address, hours, withinHours, checked, from }: Whom) => (
  <PhoneLine
    name={<SaidLine words={name} />}
    number={phone}
    besides={
      <>
        {mail && <a href={`mailto:${mail}`}>{mail}</a>}
        {address && (
          <a href={address} target="_blank" rel="noreferrer">
            {address.replace(/^https:\/\//, '')}
          </a>
        )}
        {from === 'pack' && <span class="hint">{popupWords('contact_checked', { date: dayWords(checked) })}</span>}
      </>
    }
  >
    <SaidLine words={what} />
    {hours && (
      <>
        {' '}
        <SaidLine words={hours} />
      </>
    )}
    {withinHours !== undefined && <em> ({hoursWords(withinHours)})</em>}
  </PhoneLine>
);
