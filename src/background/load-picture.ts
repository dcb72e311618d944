import { browser } from '../platform/browser';
import type { Answer } from '../platform/messages';
import type { FrameSender } from './frame-sender';

/** Injects what reads a picture's metadata into the frame that asks: only where one is attached. */
export async function loadPicture({ tab, frameId = 0 }: FrameSender): Promise<Answer<'picture/load'>> {
  if (tab?.id === undefined) return { loaded: false };
  try {
    const target = { tabId: tab.id, frameIds: [frameId] };
    await browser.scripting.executeScript({ target, files: ['content/picture.js'] });
    return { loaded: true };
  } catch {
    return { loaded: false }; // the frame is gone
  }
}
