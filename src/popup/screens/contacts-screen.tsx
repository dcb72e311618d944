import { contacts } from '../../guidance/contacts';
import { guidanceWords as say } from '../../guidance/guidance-words';
import { Page } from './page';
import { PhoneLine } from './phone-line';

/** Whom to ask, by what for. Local numbers come with an organisation's own guidance. */
export const ContactsScreen = () => (
  <Page title={say('contacts_title')}>
    <p>{say('contacts_lead')}</p>
    <ul class="lines">
      {contacts.map(({ id }) => (
        <PhoneLine key={id} name={say(`contact_${id}_name`)}>
          {say(`contact_${id}_for`)}
        </PhoneLine>
      ))}
    </ul>
    <p class="hint">{say('contacts_later')}</p>
  </Page>
);
