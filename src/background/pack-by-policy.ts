import { namesPack, policyKeys } from '../guidance/pack-in-force';
import { forgetPack, keepNews, keptPack, packNews } from '../platform/kept-pack';
import type { Policy } from '../platform/policy';
import { sayNews, takePack } from './take-pack';

/**
 * Follows what the organisation's policy says of a pack. One that came by policy goes when the policy names none any more;
 * one that it holds itself is taken at once; one that it only names is asked for when its time has come.
 */
export async function followPolicy(policy: Policy, inline: string | null): Promise<void> {
  const kept = await keptPack();
  const keys = policyKeys(policy);
  if (!namesPack(policy)) {
    if (kept?.by === 'policy') await Promise.all([forgetPack(), keepNews({ last: null })]);
    return;
  }
  if (!keys) return sayNews('policy', 'refused', [{ path: '', key: 'policy_without_keys' }]);
  if (inline === null) return;
  if (kept?.by === 'policy' && kept.file === inline) {
    // What was wrong with another one is over
    const { last } = await packNews();
    return last?.outcome === 'taken' || last?.outcome === 'same' ? undefined : sayNews('policy', 'same');
  }
  const odsCode = policy.organisationCode ?? null;
  await takePack(new TextEncoder().encode(inline), { by: 'policy', address: null, named: false, keys, odsCode });
}
