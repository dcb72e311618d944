import { browser } from '../platform/browser';
import { DESK_NAME } from '../platform/desk-name';
import { keepLater } from '../platform/later-drafts';
import type { Answer } from '../platform/messages';
import { type FrameSender, placeOfSender } from './frame-sender';

/**
 * Takes a draft off the desk of the frame that asks, and keeps it in memory for the person to come back to. Taken by
 * injection and not sent: so no message has a field that could hold a text.
 */
export async function keepDraftForLater(sender: FrameSender): Promise<Answer<'draft/later'>> {
  const tabId = sender.tab?.id;
  const place = placeOfSender(sender);
  if (tabId === undefined || place === null) return { kept: false };
  try {
    const [taken] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [sender.frameId ?? 0] },
      // Runs in the page's frame, so it knows nothing of this file
      func: (name: string) => {
        const desk = Reflect.get(globalThis, Symbol.for(name));
        const text: unknown = desk?.later;
        if (desk) desk.later = null;
        return typeof text === 'string' ? text : null;
      },
      args: [DESK_NAME],
    });
    if (typeof taken?.result !== 'string' || taken.result === '') return { kept: false };
    await keepLater({ place, text: taken.result, keptAt: Date.now() });
    return { kept: true };
  } catch {
    // The frame is gone, or memory is full: the page says that it could not be kept.
    return { kept: false };
  }
}
