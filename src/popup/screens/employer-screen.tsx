import { useEffect, useState } from 'preact/hooks';
import { deliveryWords } from '../../guidance/delivery-words';
import { policyWords } from '../../guidance/policy-words';
import { installedBy } from '../../platform/installed-by';
import { popupWords as say } from '../../platform/popup-words';
import { OWN_NAMES } from '../../ui/page/own-names';
import type { Kept } from '../../ui/page/read-kept';
import { Page } from './page';

const NOT = [1, 2, 3, 4] as const;
const CHECKS = [1, 2, 3] as const;

/** What an employer sees of this: nothing; who put it here, and all that was set, in words; and how to see for oneself. */
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
      <h2>{say('employer_installed_heading')}</h2>
      <WhoInstalledIt />
      <h2>{deliveryWords('policy_heading')}</h2>
      {values.length === 0 && <p>{deliveryWords('policy_nothing')}</p>}
      <ul>
        {values.map((value) => (
          <li key={value}>{value}</li>
        ))}
      </ul>
      {values.length > 0 && <p>{deliveryWords('policy_lead')}</p>}
      <h2>{say('employer_off_heading')}</h2>
      <p>{say('employer_off')}</p>
      <h2>{say('employer_check_heading')}</h2>
      <ul>
        {CHECKS.map((n) => (
          <li key={n}>{say(`employer_check_${n}`)}</li>
        ))}
      </ul>
      <h2>{say('employer_others_heading')}</h2>
      <p>{say('employer_others')}</p>
    </Page>
  );
}

function WhoInstalledIt() {
  const [who, setWho] = useState<'organisation' | 'person' | null>(null);
  useEffect(() => void installedBy().then(setWho), []);
  return <p>{who && say(`employer_installed_by_${who}`)}</p>;
}
