import type { Sender } from '../platform/asker';
import { browser } from '../platform/browser';
import type { LoadAnswer } from '../platform/messages';
import { placeOf } from '../platform/place';
import { forPage } from '../platform/standing';
import { showBadge } from './badge';
import { howItStands } from './how-it-stands';

type FrameSender = Sender & { frameId?: number; tab?: { id?: number; url?: string } };

/** Injects engine and interface into the frame that asks, unless the person or the organisation wants rest there. */
export async function loadEngine(sender: FrameSender): Promise<LoadAnswer> {
  const { language, at } = await howItStands();
  const tabId = sender.tab?.id;
  const place = placeOfSender(sender);
  if (tabId === undefined || place === null) return { state: 'failed', language };
  const standing = at(place);
  await showBadge(tabId, standing, language);
  if (standing.state !== 'on') return { state: forPage(standing) === 'snoozed' ? 'snoozed' : 'off-here', language };
  try {
    const target = { tabId, frameIds: [sender.frameId ?? 0] };
    await browser.scripting.executeScript({ target, files: ['content/session.js'] });
    return { state: 'loaded', language };
  } catch {
    // The frame is gone, or the leave for it was taken back meanwhile: the page says that nothing was checked.
    return { state: 'failed', language };
  }
}

/** The page decides, not a frame inside it: a person switches what stands in the address bar. */
const placeOfSender = ({ tab, origin, url }: FrameSender) => placeOf(tab?.url) ?? placeOf(origin) ?? placeOf(url);
