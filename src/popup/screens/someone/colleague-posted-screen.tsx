import { someoneWords as say } from '../../../guidance/someone-words';
import { popupWords } from '../../../platform/popup-words';
import type { Given } from '../screens';
import { SomeonePage } from './someone-page';

/** A colleague's post: to them first, kindly and alone. */
export const ColleaguePostedScreen = (given: Given) => (
  <SomeonePage
    {...given}
    id="colleague"
    title={popupWords('nav_colleague_posted')}
    lead={<p class="callout">{say('colleague_lead')}</p>}
  />
);
