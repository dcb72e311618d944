import { popupWords as say } from '../../platform/popup-words';
import { Page } from './page';

const NOT = [1, 2, 3, 4] as const;

export const EmployerScreen = () => (
  <Page title={say('nav_employer')}>
    <p class="callout">{say('employer_lead')}</p>
    <ul>
      {NOT.map((n) => (
        <li key={n}>{say(`employer_${n}`)}</li>
      ))}
    </ul>
    <p>{say('employer_installed')}</p>
    <p>{say('employer_check')}</p>
    <p>{say('employer_others')}</p>
  </Page>
);
