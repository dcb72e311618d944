import type { Policy } from '../../platform/policy';
import { isEmpty } from '../../platform/policy';
import { popupWords as say } from '../../platform/popup-words';
import { OWN_NAMES } from '../../ui/page/language-switch';

/** Every value that an organisation has set, in words. */
export const Organisation = ({ policy }: { policy: Policy }) => (
  <section aria-labelledby="organisation">
    <h2 id="organisation">{say('organisation_heading')}</h2>
    {isEmpty(policy) && <p>{say('organisation_none')}</p>}
    <ul>
      {policy.organisationName && <li>{say('organisation_name', { name: policy.organisationName })}</li>}
      {policy.language && <li>{say('organisation_language', { language: OWN_NAMES[policy.language] })}</li>}
      {policy.sitesLeftAlone.map((place) => (
        <li key={place}>{say('organisation_site', { place })}</li>
      ))}
    </ul>
    <p>{say('organisation_cannot')}</p>
  </section>
);
