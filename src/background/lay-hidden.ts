import { browser } from '../platform/browser';
import { DESK_NAME } from '../platform/desk-name';
import { type HiddenPhrases, hiddenPhrases } from '../platform/hidden-phrases';
import { placeOf } from '../platform/place';

/** Lays the marks of hidden phrases on the desks of frames, as the pack is laid there. */
async function lay(target: { tabId: number; frameIds?: number[]; allFrames?: true }, hidden: HiddenPhrases | null) {
  await browser.scripting.executeScript({
    target,
    func: (name: string, laid: HiddenPhrases | null) => {
      const desk = Reflect.get(globalThis, Symbol.for(name));
      if (!desk) return;
      desk.hidden = laid;
      desk.onPack?.();
    },
    args: [DESK_NAME, hidden],
  });
}

/** Before a session sits down in a frame; nothing is hidden for most people. */
export async function layHiddenInFrame(tabId: number, frameId: number): Promise<void> {
  const hidden = await hiddenPhrases();
  if (hidden) await lay({ tabId, frameIds: [frameId] }, hidden);
}

export async function layHiddenEverywhere(): Promise<void> {
  const hidden = await hiddenPhrases();
  for (const { id, url } of await browser.tabs.query({}))
    if (id !== undefined && placeOf(url) !== null) await lay({ tabId: id, allFrames: true }, hidden).catch(() => {}); // a tab may close, or be none of ours
}
