import { storedSettings } from '../platform/stored';
import { forgetTold, keepTold, letGoOfOldTold, toldBefore } from '../platform/told-before';
import type { NewDetail } from '../platform/told-shape';
import { layEverywhere, layInFrame } from './lay-on-desks';
import { inTurn } from './one-at-a-time';

/** Two at once would each undo what the other kept. */
const oneByOne = inTurn();

/** Null where the person has not turned it on: then nothing is made, asked or counted. */
async function laidNow() {
  const { acrossPosts } = await storedSettings();
  return acrossPosts ? ((await toldBefore(new Date())) ?? { salt: null, posts: [] }) : null;
}

/** For most people it is off. */
export async function layToldInFrame(tabId: number, frameId: number): Promise<void> {
  const laid = await laidNow();
  if (laid) await layInFrame(tabId, frameId, 'told', laid);
}

export const layToldEverywhere = async (): Promise<void> => layEverywhere('told', await laidNow());

/** Whoever turns it off wants nothing kept; what has had its thirty days goes too. */
export const keepToldShort = (): Promise<void> =>
  oneByOne(async () => {
    const { acrossPosts } = await storedSettings();
    await (acrossPosts ? letGoOfOldTold(new Date()) : forgetTold());
  });

/** A page may be late: what comes after it was turned off is not kept. */
export const keepToldIfWanted = (detail: NewDetail): Promise<void> =>
  oneByOne(async () => {
    const { acrossPosts } = await storedSettings();
    if (acrossPosts) await keepTold(detail, new Date());
  });
