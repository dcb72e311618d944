import { browser } from '../platform/browser';
import type { Ask, LoadAnswer } from '../platform/messages';
import { forPage } from '../platform/standing';
import { showBadge } from './badge';
import { type FrameSender, placeOfSender } from './frame-sender';
import { howItStands } from './how-it-stands';
import { layHiddenInFrame } from './lay-hidden';
import { layMarksInFrame } from './lay-marks';
import { layPackInFrame } from './lay-pack';
import { layToldInFrame } from './lay-told';

/**
 * Injects engine and interface into the frame that asks, unless the person or the organisation wants rest there, or it
 * is for a private message and the person has not turned those on.
 */
export async function loadEngine({ isPrivate }: Ask<'engine/load'>, sender: FrameSender): Promise<LoadAnswer> {
  const { language, privateMessages, at, holdsAt } = await howItStands();
  const tabId = sender.tab?.id;
  const place = placeOfSender(sender);
  const holds = place === null || holdsAt(place);
  const answer = (state: LoadAnswer['state']): LoadAnswer => ({ state, language, privateMessages, holds });
  if (tabId === undefined || place === null) return answer('failed');
  const standing = at(place);
  await showBadge(tabId, standing, language);
  if (standing.state !== 'on') return answer(forPage(standing) === 'snoozed' ? 'snoozed' : 'off-here');
  if (isPrivate && !privateMessages) return answer('left-alone');
  try {
    const frameId = sender.frameId ?? 0;
    const target = { tabId, frameIds: [frameId] };
    await Promise.all([
      layPackInFrame(tabId, frameId),
      layHiddenInFrame(tabId, frameId),
      layMarksInFrame(tabId, frameId),
      layToldInFrame(tabId, frameId),
    ]);
    await browser.scripting.executeScript({ target, files: ['content/session.js'] });
    return answer('loaded');
  } catch {
    // The frame is gone, or the leave for it was taken back meanwhile: the page says that nothing was checked.
    return answer('failed');
  }
}
