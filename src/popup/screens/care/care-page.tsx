import { type CarePage, CHECKS, sourcesOfCare } from '../../../guidance/duty-of-care/care-pages';
import { afterwards, linesOfCare, careWords as say } from '../../../guidance/duty-of-care/words';
import { CopyLine } from '../copy-line';
import { Page } from '../page';
import type { Given } from '../screens';
import { SeeAlso } from '../see-also';
import { Sources } from '../sources';
import { Compared } from './compared';
import { Expectations } from './expectations';

type Shown = Pick<Given, 'guidance' | 'you'> & { page: CarePage };

/**
 * One question about duty of care: what if it has gone badly, the same thing in a room, and what to have an
 * answer to before the next time.
 */
export const CarePageView = ({ page, guidance, you }: Shown) => (
  <Page title={say(`care_${page.key}_title`)} back="#care">
    <p class="callout">
      {say('now')} <a href="#crisis">{say('now_lines')}</a>
    </p>
    <p>{say(`care_${page.key}_lead`)}</p>
    <h2>{say('after')}</h2>
    <ol>
      {afterwards(page.key).map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
    <p>{say('after_yours')}</p>
    <h2>{say('test')}</h2>
    <p>{say('test_lead')}</p>
    <Compared page={page} />
    <section class="well" aria-labelledby="check">
      <h2 id="check">{say('check')}</h2>
      <p class="hint">{say('check_lead')}</p>
      <ul>
        {CHECKS.map((check) => (
          <li key={check}>
            <strong>{say(`check_${check}`)}</strong> {say(`care_${page.key}_${check}`)}
          </li>
        ))}
      </ul>
    </section>
    <h2>{say('say')}</h2>
    <CopyLine words={linesOfCare(`care_${page.key}_say`)} note={linesOfCare('say_note')} />
    <details>
      <summary>{say('expect')}</summary>
      <Expectations guidance={guidance} you={you} />
    </details>
    <SeeAlso heading={say('onward')} places={page.places} cards={page.cards} guidance={guidance} />
    <Sources sources={sourcesOfCare(page)} profession={you.profession} />
  </Page>
);
