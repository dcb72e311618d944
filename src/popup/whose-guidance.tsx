import { deliveryWords as say } from '../guidance/delivery-words';
import type { InForce, PackState } from '../guidance/pack-in-force';
import { textOf } from '../guidance/spoken';
import type { Policy } from '../platform/policy';
import { popupWords } from '../platform/popup-words';

/** In a line or two: whose guidance this is, whether staff and patients had a hand in it, and whom to ask. */
export function WhoseGuidance({ pack, policy }: { pack: PackState; policy: Policy }) {
  return (
    <p class="whose-line">
      {pack.state === 'in-force' ? ours(pack) : popupWords('guidance_whose')}{' '}
      {policy.organisationName && popupWords('organisation_named', { organisation: policy.organisationName })}{' '}
      <a href="#whose">{say('whose_more')}</a> <a href="#contacts">{popupWords('nav_contacts')}</a>
      {policy.supportContact && (
        <>
          <br />
          {say('support_contact', { contact: policy.supportContact })}
        </>
      )}
    </p>
  );
}

function ours({ pack: { identity, version, madeWith } }: InForce): string {
  const whose = say('whose_pack', { organisation: textOf(identity.organisation), version });
  return madeWith.length > 0 ? whose : `${whose} ${say('whose_not_made_with')}`;
}
