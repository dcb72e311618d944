import { someoneWords as say } from '../../../guidance/someone-words';
import { popupWords } from '../../../platform/popup-words';
import type { Given } from '../screens';
import { SomeonePage } from './someone-page';

/** For whoever answers for a team: safety, then the tea room, then whether it is a concern. HR does not come first. */
export const IManageScreen = (given: Given) => (
  <SomeonePage
    {...given}
    id="manage"
    title={popupWords('nav_i_manage')}
    lead={<p class="callout">{say('manage_lead')}</p>}
  />
);
