import { type PackState, packInForce } from '../guidance/pack-in-force';
import { type PackNews, packNews } from '../platform/kept-pack';
import { ownTermsOff } from '../platform/own-terms-off';
import { type Kept, readKept } from '../ui/page/read-kept';
import { type Looked, lookHere } from './look-here';

/** All that is known when the popup opens: settings, the open page, whose guidance is in force and how it came. */
export type Shown = Looked & { kept: Kept; pack: PackState; news: PackNews; off: readonly string[] };

export async function readShown(): Promise<Shown> {
  const kept = await readKept();
  const [looked, pack, news] = await Promise.all([
    lookHere(kept.settings, kept.policy),
    packInForce(new Date()),
    packNews(),
  ]);
  const off = pack.state === 'in-force' ? await ownTermsOff(pack.pack.id) : [];
  return { ...looked, kept, pack, news, off };
}
