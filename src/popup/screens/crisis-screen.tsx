import { crisisLines } from '../../guidance/crisis-lines';
import { guidanceWords as say } from '../../guidance/guidance-words';
import { Page } from './page';
import { PhoneLine } from './phone-line';

/** Help for a life at risk, the reader's own included. No rule and no regulator stands here. */
export const CrisisScreen = () => (
  <Page title={say('crisis_title')}>
    <p class="callout">{say('crisis_lead')}</p>
    <p>{say('crisis_self')}</p>
    <h2>{say('crisis_lines')}</h2>
    <ul class="lines">
      {crisisLines.map(({ id, phone }) => (
        <PhoneLine key={id} name={say(`crisis_${id}_name`)} phone={phone}>
          {say(`crisis_${id}_for`)}
        </PhoneLine>
      ))}
    </ul>
    <h2>{say('crisis_write')}</h2>
    <p class="example">{say('card_in_danger_example')}</p>
    <p>
      <a href="#card/in-danger">{say('crisis_more')}</a>
    </p>
    <p class="hint">{say('numbers_note')}</p>
  </Page>
);
