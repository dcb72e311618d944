import { popupWords as say } from '../../platform/popup-words';
import { Page } from './page';

const OUT_OF_REACH = [1, 2, 3, 4, 5] as const;

export const ReachScreen = () => (
  <Page title={say('nav_reach')}>
    <p>{say('reach_lead')}</p>
    <ul>
      {OUT_OF_REACH.map((n) => (
        <li key={n}>{say(`reach_${n}`)}</li>
      ))}
    </ul>
    <p class="callout">{say('reach_close')}</p>
  </Page>
);
