import { pageWords as say } from '../../guidance/page-words';
import type { Guidance } from '../../pack/merge';
import { Page } from './page';
import { PhoneLine } from './phone-line';
import { SaidLine } from './said';

/** Whom to ask, by what for: the organisation's own first, and general ones for what it has not given. */
export const ContactsScreen = ({ guidance: { contacts } }: { guidance: Guidance }) => (
  <Page title={say('contacts_title')}>
    <ContactsBody contacts={contacts} />
  </Page>
);

/** The list below its title: here, and beside the form in which it is written. */
export function ContactsBody({ contacts }: Pick<Guidance, 'contacts'>) {
  const given = contacts.filter(({ from }) => from === 'pack');
  const general = contacts.filter(({ from, kind }) => from === 'built-in' && !given.some((one) => one.kind === kind));
  return (
    <>
      {given.length > 0 && (
        <ul class="lines">
          {given.map(({ id, name, for: what, phone, mail, hours }) => (
            <PhoneLine key={id} name={<SaidLine words={name} />} number={phone}>
              <SaidLine words={what} />
              {hours && (
                <>
                  {' '}
                  <SaidLine words={hours} />
                </>
              )}
              {mail && (
                <>
                  {' '}
                  <a href={`mailto:${mail}`}>{mail}</a>
                </>
              )}
            </PhoneLine>
          ))}
        </ul>
      )}
      {general.length > 0 && <p>{say('contacts_lead')}</p>}
      <ul class="lines">
        {general.map(({ id, name, for: what }) => (
          <PhoneLine key={id} name={<SaidLine words={name} />}>
            <SaidLine words={what} />
          </PhoneLine>
        ))}
      </ul>
      {general.length > 0 && <p class="hint">{say('contacts_later')}</p>}
    </>
  );
}
