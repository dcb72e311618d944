import { guidanceWords } from '../../guidance/guidance-words';
import { pageWords as say } from '../../guidance/page-words';
import { type Route, routesFor } from '../../guidance/routes';
import type { You } from '../../guidance/you';
import { Page } from './page';
import { PhoneLine } from './phone-line';

const PROTECTION = [1, 2, 3, 4] as const;

/** Routes for a concern, independent ones first. No verdict on any post, and nothing asked. */
export function SpeakUpScreen({ you }: { you: You }) {
  const routes = routesFor(you);
  return (
    <Page title={say('speak_up_title')}>
      <p>{say('speak_up_lead')}</p>
      <p class="callout">{say('speak_up_now')}</p>
      <h2>{say('speak_up_independent')}</h2>
      <Side routes={routes.filter(({ side }) => side === 'independent')} />
      <h2>{say('speak_up_inside')}</h2>
      <Side routes={routes.filter(({ side }) => side === 'inside')} />
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
}

const Side = ({ routes }: { routes: readonly Route[] }) => (
  <ul class="lines">
    {routes.map(({ id, phone }) => (
      <PhoneLine key={id} name={guidanceWords(`route_${id}_name`)} number={phone?.number}>
        {guidanceWords(`route_${id}_for`)}
      </PhoneLine>
    ))}
  </ul>
);
