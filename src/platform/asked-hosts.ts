import { keptPack, packOffer } from './kept-pack';
import { grantedPatterns } from './permission';
import { patternOf } from './place';
import { storedPolicy } from './stored';

/**
 * Where the person gave leave to write with us. Leave for a host that a pack is asked of is no such thing: there we come to
 * work only if the person switches the place on as well.
 */
export async function grantedForWriting(): Promise<string[]> {
  const [granted, policy, pack, offer] = await Promise.all([
    grantedPatterns(),
    storedPolicy(),
    keptPack(),
    packOffer(),
  ]);
  const asked = [policy.packAddress, pack?.address, offer?.address].map((address) => patternOf(address ?? undefined));
  return granted.filter((pattern) => !asked.includes(pattern));
}
