import { guidanceWords as say } from '../../guidance/guidance-words';
import { type Route, routes } from '../../guidance/routes';
import { Page } from './page';
import { PhoneLine } from './phone-line';

const PROTECTION = [1, 2, 3, 4] as const;

/** Routes for a concern, independent ones first. No verdict on any post, and nothing asked. */
export const SpeakUpScreen = () => (
  <Page title={say('speak_up_title')}>
    <p>{say('speak_up_lead')}</p>
    <p class="callout">{say('speak_up_now')}</p>
    <h2>{say('speak_up_independent')}</h2>
    <Side side="independent" />
    <h2>{say('speak_up_inside')}</h2>
    <Side side="inside" />
    <h2>{say('speak_up_protection')}</h2>
    <ul>
      {PROTECTION.map((n) => (
        <li key={n}>{say(`speak_up_protection_${n}`)}</li>
      ))}
    </ul>
    <p>{say('speak_up_verdict')}</p>
    <p>{say('speak_up_private')}</p>
    <p class="hint">{say('numbers_note')}</p>
  </Page>
);

const Side = ({ side }: { side: Route['side'] }) => (
  <ul class="lines">
    {routes
      .filter((route) => route.side === side)
      .map(({ id, phone }) => (
        <PhoneLine key={id} name={say(`route_${id}_name`)} phone={phone}>
          {say(`route_${id}_for`)}
        </PhoneLine>
      ))}
  </ul>
);
