import type { Policy } from '../platform/policy';
import { deliveryWords as say } from './delivery-words';

/** Every value that an organisation has set, each as a sentence. Nothing that is in force is left out: a test compares. */
export function policyWords(
  policy: Policy,
  languageName: (language: NonNullable<Policy['language']>) => string,
): string[] {
  const {
    organisationName: name,
    organisationCode: code,
    language,
    supportContact: contact,
    packAddress: address,
  } = policy;
  const keys = policy.packKeys;
  return [
    name && say('policy_name', { name }),
    code && say('policy_code', { code }),
    language && say('policy_language', { language: languageName(language) }),
    contact && say('policy_support', { contact }),
    policy.packInline && say('policy_pack_inline'),
    address && say('policy_pack_address', { address }),
    keys && say('policy_keys', { count: keys.length, needed: policy.packKeysNeeded ?? 1 }),
    policy.sharedDevice && say('policy_shared'),
    policy.deepReaderOff && say('policy_reader_off'),
    ...policy.sitesLeftAlone.map((place) => say('policy_left_alone', { place })),
    ...policy.sitesNotHeld.map((place) => say('policy_not_held', { place })),
  ].filter((line) => typeof line === 'string');
}
