import { deliveryWords } from '../../guidance/delivery-words';
import { policyWords } from '../../guidance/policy-words';
import { popupWords as say } from '../../platform/popup-words';
import { OWN_NAMES } from '../../ui/page/own-names';
import type { Kept } from '../../ui/page/read-kept';
import { Page } from './page';

const NOT = [1, 2, 3, 4] as const;

/** What an employer sees of this: nothing; and all that it has set here, in words. */
export function EmployerScreen({ kept: { policy } }: { kept: Kept }) {
  const values = policyWords(policy, (language) => OWN_NAMES[language]);
  return (
    <Page title={say('nav_employer')}>
      <p class="callout">{say('employer_lead')}</p>
      <ul>
        {NOT.map((n) => (
          <li key={n}>{say(`employer_${n}`)}</li>
        ))}
      </ul>
      <p>{say('employer_installed')}</p>
      <h2>{deliveryWords('policy_heading')}</h2>
      {values.length === 0 && <p>{deliveryWords('policy_nothing')}</p>}
      <ul>
        {values.map((value) => (
          <li key={value}>{value}</li>
        ))}
      </ul>
      {values.length > 0 && <p>{deliveryWords('policy_lead')}</p>}
      <p>{say('employer_check')}</p>
      <p>{say('employer_others')}</p>
    </Page>
  );
}
