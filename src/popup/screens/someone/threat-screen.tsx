import { pageWords } from '../../../guidance/page-words';
import { someoneWords as say } from '../../../guidance/someone-words';
import { popupWords } from '../../../platform/popup-words';
import type { Given } from '../screens';
import { SomeonePage } from './someone-page';

/** Somebody threatens the reader or a colleague: safe first, then kept, told, and looked after. */
export const ThreatScreen = (given: Given) => (
  <SomeonePage
    {...given}
    id="threat"
    title={popupWords('nav_threat')}
    lead={
      <div class="callout">
        <p>{say('threat_lead')}</p>
        <a href="tel:999">{pageWords('call', { number: '999' })}</a>
      </div>
    }
  />
);
