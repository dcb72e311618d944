import type { PackForPages } from '../pack/for-pages';
import { browser } from '../platform/browser';
import { DESK_NAME } from '../platform/desk-name';
import type { HiddenPhrases } from '../platform/hidden-phrases';
import { placeOf } from '../platform/place';
import type { ToldBefore } from '../platform/told-shape';

/** What the background lays on desks, by the name under which it lies there. */
type OnDesk = {
  pack: PackForPages | null;
  hidden: HiddenPhrases | null;
  noMarks: boolean;
  told: { salt: string | null; posts: ToldBefore['posts'] } | null;
};
type Where = { tabId: number; frameIds: number[] } | { tabId: number; allFrames: true };

/**
 * Lays something on the desks of frames. By injection and not by message: so no message has a field that could hold a
 * text, in any direction. Frames without a desk of ours are left as they are.
 */
async function lay<Name extends keyof OnDesk>(target: Where, name: Name, what: OnDesk[Name]): Promise<void> {
  await browser.scripting.executeScript({
    target,
    // Runs in the page's frame, so it knows nothing of this file
    func: (deskName: string, under: string, laid: string) => {
      const desk = Reflect.get(globalThis, Symbol.for(deskName));
      if (!desk) return;
      desk[under] = JSON.parse(laid);
      desk.onPack?.();
    },
    // As text: Chromium (156) leaves out every null of an object that it hands over, and a term without a hold has one
    args: [DESK_NAME, name, JSON.stringify(what)],
  });
}

/** Before a session sits down in a frame. */
export const layInFrame = <Name extends keyof OnDesk>(
  tabId: number,
  frameId: number,
  name: Name,
  what: OnDesk[Name],
): Promise<void> => lay({ tabId, frameIds: [frameId] }, name, what);

/** It has changed: every open page hears of it. */
export async function layEverywhere<Name extends keyof OnDesk>(name: Name, what: OnDesk[Name]): Promise<void> {
  for (const { id, url } of await browser.tabs.query({}))
    if (id !== undefined && placeOf(url) !== null)
      await lay({ tabId: id, allFrames: true }, name, what).catch(() => {}); // a tab may close, or be none of ours
}
