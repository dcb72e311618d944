import { browser } from '../platform/browser';
import { DESK_NAME } from '../platform/desk-name';
import { placeOf } from '../platform/place';
import { storedSettings } from '../platform/stored';

/** Lays on the desks of frames whether words are marked there, as the pack is laid there. */
async function lay(target: { tabId: number; frameIds?: number[]; allFrames?: true }, marks: boolean) {
  await browser.scripting.executeScript({
    target,
    func: (name: string, laid: boolean) => {
      const desk = Reflect.get(globalThis, Symbol.for(name));
      if (!desk) return;
      desk.noMarks = !laid;
      desk.onPack?.();
    },
    args: [DESK_NAME, marks],
  });
}

/** Before a session sits down in a frame; most people want marks. */
export async function layMarksInFrame(tabId: number, frameId: number): Promise<void> {
  const { marks } = await storedSettings();
  if (!marks) await lay({ tabId, frameIds: [frameId] }, marks);
}

export async function layMarksEverywhere(): Promise<void> {
  const { marks } = await storedSettings();
  for (const { id, url } of await browser.tabs.query({}))
    if (id !== undefined && placeOf(url) !== null) await lay({ tabId: id, allFrames: true }, marks).catch(() => {}); // a tab may close, or be none of ours
}
