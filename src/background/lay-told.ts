import { browser } from '../platform/browser';
import { DESK_NAME } from '../platform/desk-name';
import { placeOf } from '../platform/place';
import { storedSettings } from '../platform/stored';
import { forgetTold, keepTold, letGoOfOldTold, toldBefore } from '../platform/told-before';
import type { NewDetail, ToldBefore } from '../platform/told-shape';
import { oneAtATime } from './one-at-a-time';

type Laid = { salt: string | null; posts: ToldBefore['posts'] } | null;

/** Null where the person has not turned it on: then nothing is made, asked or counted. */
async function laidNow(): Promise<Laid> {
  const { acrossPosts } = await storedSettings();
  return acrossPosts ? ((await toldBefore(new Date())) ?? { salt: null, posts: [] }) : null;
}

/** Lays the marks of what was told before on the desks of frames, as the pack is laid there. */
async function lay(target: { tabId: number; frameIds?: number[]; allFrames?: true }, laid: Laid) {
  await browser.scripting.executeScript({
    target,
    func: (name: string, told: Laid) => {
      const desk = Reflect.get(globalThis, Symbol.for(name));
      if (!desk) return;
      desk.told = told;
      desk.onPack?.();
    },
    args: [DESK_NAME, laid],
  });
}

/** Before a session sits down in a frame; for most people it is off. */
export async function layToldInFrame(tabId: number, frameId: number): Promise<void> {
  const laid = await laidNow();
  if (laid) await lay({ tabId, frameIds: [frameId] }, laid);
}

export async function layToldEverywhere(): Promise<void> {
  const laid = await laidNow();
  for (const { id, url } of await browser.tabs.query({}))
    if (id !== undefined && placeOf(url) !== null) await lay({ tabId: id, allFrames: true }, laid).catch(() => {}); // a tab may close, or be none of ours
}

/** Whoever turns it off wants nothing kept; what has had its thirty days goes too. */
export const keepToldShort = (): Promise<void> =>
  oneAtATime(async () => {
    const { acrossPosts } = await storedSettings();
    await (acrossPosts ? letGoOfOldTold(new Date()) : forgetTold());
  });

/** A page may be late: what comes after it was turned off is not kept. */
export const keepToldIfWanted = (detail: NewDetail): Promise<void> =>
  oneAtATime(async () => {
    const { acrossPosts } = await storedSettings();
    if (acrossPosts) await keepTold(detail, new Date());
  });
