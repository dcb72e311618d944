import { PLAIN_POLICY } from '../../engine/types/policy';
import { atItsWidest, freedomLost, type Lost } from '../../pack/freedom/freedom-lost';
import { freedomSet } from '../../pack/freedom/freedom-set';
import type { Pack } from '../../pack/pack';

/** Drafts between two looks at the clock: the page stays alive, and says how far it is. */
const AT_A_TIME = 5;

/** Every draft that staff must be free to write, and that this pack would meet more gravely; `null` when it was given up. */
export async function checkFreedom(
  pack: Pack,
  onProgress: (done: number, all: number) => void,
  signal: AbortSignal,
): Promise<Lost[] | null> {
  const policy = atItsWidest(pack);
  const lost: Lost[] = [];
  for (let at = 0; at < freedomSet.length; at += AT_A_TIME) {
    if (signal.aborted) return null;
    lost.push(...freedomLost(PLAIN_POLICY, policy, freedomSet.slice(at, at + AT_A_TIME)));
    onProgress(Math.min(at + AT_A_TIME, freedomSet.length), freedomSet.length);
    await new Promise((drawn) => requestAnimationFrame(drawn));
  }
  return lost;
}
