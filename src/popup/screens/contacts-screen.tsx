import { pageWords as say } from '../../guidance/page-words';
import type { Guidance } from '../../pack/merge';
import { Page } from './page';
import { WhomLine } from './whom-line';

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
      {given.length > 0 && <Lines contacts={given} />}
      {general.length > 0 && <p>{say('contacts_lead')}</p>}
      <Lines contacts={general} />
      {general.length > 0 && <p class="hint">{say('contacts_later')}</p>}
    </>
  );
}

const Lines = ({ contacts }: Pick<Guidance, 'contacts'>) => (
  <ul class="lines">
    {contacts.map((one) => (
      <WhomLine key={one.id} {...one} />
    ))}
  </ul>
);
