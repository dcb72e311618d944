import { deliveryWords as say } from '../../guidance/delivery-words';
import { policyWords } from '../../guidance/policy-words';
import type { Policy } from '../../platform/policy';
import { popupWords } from '../../platform/popup-words';
import { OWN_NAMES } from '../../ui/page/own-names';

/** Every value that an organisation has set, in words. */
export function Organisation({ policy }: { policy: Policy }) {
  const values = policyWords(policy, (language) => OWN_NAMES[language]);
  return (
    <section aria-labelledby="organisation">
      <h2 id="organisation">{popupWords('organisation_heading')}</h2>
      {values.length === 0 && <p>{say('policy_nothing')}</p>}
      <ul>
        {values.map((value) => (
          <li key={value}>{value}</li>
        ))}
      </ul>
      <p>{popupWords('organisation_cannot')}</p>
    </section>
  );
}
