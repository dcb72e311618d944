import { type PackState, packInForce } from '../guidance/pack-in-force';
import type { Here } from '../platform/here';
import { type PackNews, packNews } from '../platform/kept-pack';
import type { LastHold } from '../platform/messages';
import { ownTermsOff } from '../platform/own-terms-off';
import { type Kept, readKept } from '../ui/page/read-kept';
import { hereOf, lookAtFront } from './look-here';

/** All that is known when the popup opens: settings, the open page, whose guidance is in force and how it came. */
export type Shown = {
  kept: Kept;
  here: Here;
  hold: LastHold | null;
  pack: PackState;
  news: PackNews;
  off: readonly string[];
};

/** Asks for everything at once: what is asked of the browser takes longer than what is made of it. */
export async function readShown(): Promise<Shown> {
  const [kept, front, pack, news] = await Promise.all([readKept(), lookAtFront(), packInForce(new Date()), packNews()]);
  const off = pack.state === 'in-force' ? await ownTermsOff(pack.pack.id) : [];
  return { kept, here: hereOf(front, kept.settings, kept.policy), hold: front.hold, pack, news, off };
}
