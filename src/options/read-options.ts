import { type PackState, packInForce } from '../guidance/pack-in-force';
import { type PackNews, type PackOffer, packNews, packOffer } from '../platform/kept-pack';
import { openKeys } from '../platform/keys';
import { ownTermsOff } from '../platform/own-terms-off';
import { describedPatterns, grantedPatterns } from '../platform/permission';
import { everythingStored } from '../platform/stored';
import { type Kept, readKept } from '../ui/page/read-kept';

export type OptionsShown = {
  kept: Kept;
  fromStart: readonly string[];
  granted: readonly string[];
  stored: Readonly<Record<string, unknown>>;
  pack: PackState;
  news: PackNews;
  /** A pack that waits for a yes or no. */
  offer: PackOffer | null;
  /** Ids of own terms that are not pointed out. */
  off: readonly string[];
  /** The keys that open the popup; empty when none are set. */
  keys: string;
};

export async function readOptions(): Promise<OptionsShown> {
  const kept = await readKept();
  const [granted, stored, keys] = await Promise.all([grantedPatterns(), everythingStored(), openKeys()]);
  const [pack, news, offer] = await Promise.all([packInForce(new Date()), packNews(), packOffer()]);
  const off = pack.state === 'in-force' ? await ownTermsOff(pack.pack.id) : [];
  return { kept, fromStart: describedPatterns(), granted, stored, keys, pack, news, offer, off };
}
