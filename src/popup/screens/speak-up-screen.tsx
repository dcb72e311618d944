import { concernWords as say } from '../../guidance/concern-words';
import { guidanceWords } from '../../guidance/guidance-words';
import { linesForStaff } from '../../guidance/lines-for-staff';
import { pageWords } from '../../guidance/page-words';
import { type Route, routesFor } from '../../guidance/routes';
import { LinesToCall } from './lines-to-call';
import { LinkList } from './link-list';
import { Page } from './page';
import { PhoneLine } from './phone-line';
import type { Given } from './screens';
import './speak-up.css';
import { WhoYouAre } from './who-you-are';

const QUESTIONS = ['now', 'raised', 'private'] as const;
const PROTECTION = [1, 2, 4] as const;
const WEAKENS = ['patients', 'vague'] as const;

/** Routes for a concern, independent ones first. No verdict on any post, and nothing asked. */
export function SpeakUpScreen({ you, guidance }: Pick<Given, 'you' | 'guidance'>) {
  const routes = routesFor(you);
  return (
    <Page title={pageWords('speak_up_title')}>
      <p>{pageWords('speak_up_lead')}</p>
      <dl class="asks">
        {QUESTIONS.map((one) => (
          <div key={one} class={one === 'now' ? 'callout' : ''}>
            <dt>{say(`speak_up_question_${one}`)}</dt>
            <dd>{say(`speak_up_question_${one}_then`)}</dd>
          </div>
        ))}
      </dl>
      <p>{pageWords('speak_up_private')}</p>
      <LinkList links={[{ hash: 'concern', title: say('speak_up_write'), more: say('speak_up_write_more') }]} />
      <WhoYouAre you={you} />
      <div class="routes">
        <section>
          <h2>{pageWords('speak_up_independent')}</h2>
          <Side routes={routes.filter(({ side }) => side === 'independent')} />
        </section>
        <section>
          <h2>{pageWords('speak_up_inside')}</h2>
          <Side routes={routes.filter(({ side }) => side === 'inside')} />
        </section>
      </div>
      <p class="hint">{pageWords('numbers_note')}</p>
      <h2>{pageWords('speak_up_protection')}</h2>
      <ul>
        {PROTECTION.map((n) => (
          <li key={n}>{pageWords(`speak_up_protection_${n}`)}</li>
        ))}
      </ul>
      <h2>{say('speak_up_weakens')}</h2>
      <ul>
        {WEAKENS.map((one) => (
          <li key={one}>{say(`speak_up_weakens_${one}`)}</li>
        ))}
      </ul>
      <p>{pageWords('speak_up_verdict')}</p>
      <TreatedBadly you={you} guidance={guidance} />
    </Page>
  );
}

/** When somebody who spoke up was made to pay for it: people first, then what runs out. */
const TreatedBadly = ({ you: { nation }, guidance }: Pick<Given, 'you' | 'guidance'>) => (
  <>
    <h2>{say('speak_up_treated')}</h2>
    <ul>
      <li>{say('speak_up_treated_union')}</li>
      <li>{say('speak_up_treated_note')}</li>
      {(nation === null || nation === 'england') && <li>{say('speak_up_treated_england')}</li>}
    </ul>
    <p class="callout">{say('speak_up_treated_limit')}</p>
    <p>
      <a href="#card/treated-badly">{say('speak_up_treated_card')}</a>
    </p>
    <p>{say('speak_up_treated_self')}</p>
    <LinesToCall lines={linesForStaff(guidance.crisisLines, nation)} />
  </>
);

const Side = ({ routes }: { routes: readonly Route[] }) => (
  <ul class="lines">
    {routes.map(({ id, phone }) => (
      <PhoneLine key={id} name={guidanceWords(`route_${id}_name`)} number={phone?.number}>
        {guidanceWords(`route_${id}_for`)}
      </PhoneLine>
    ))}
  </ul>
);
