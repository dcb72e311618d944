import { browser } from '../platform/browser';
import { DESK_NAME } from '../platform/desk-name';
import { popupWords } from '../platform/popup-words';
import { speak } from '../platform/words';
import { showCannot } from './badge';
import { howItStands } from './how-it-stands';
import { layHiddenInFrame } from './lay-hidden';
import { layPackInFrame } from './lay-pack';

const LOOK = 'look-at-this';

/** The entry in the menu of selected text and of fields, in the language that is spoken. */
export async function offerMenu(): Promise<void> {
  speak((await howItStands()).language);
  const title = popupWords('menu_look');
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: LOOK, title, contexts: ['selection', 'editable'] });
}

/** Call it once, at top level of the background. */
export function onMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    if (menuItemId === LOOK && tab?.id !== undefined) void lookThere(tab.id, frameId ?? 0);
  });
}

/**
 * The choice in the menu gives us this one tab, once. The session that is injected there takes the text by itself and
 * shows what it has to say in the page: so no text is handed to us, and none is in a message, in storage or in an address.
 */
async function lookThere(tabId: number, frameId: number): Promise<void> {
  const { language } = await howItStands();
  const target = { tabId, frameIds: [frameId] };
  const onDesk = async (what: 'is there' | 'look'): Promise<unknown> => {
    const [done] = await browser.scripting.executeScript({
      target,
      // Runs in the page's frame, so it knows nothing of this file
      func: (name: string, asked: string, spoken: string) => {
        const desk = Reflect.get(globalThis, Symbol.for(name));
        if (asked === 'is there') return Boolean(desk?.session);
        desk.language ??= spoken;
        return desk.session.lookHere();
      },
      args: [DESK_NAME, what, language],
    });
    return done?.result;
  };
  try {
    if (!(await onDesk('is there'))) {
      await browser.scripting.executeScript({ target, files: ['content/session.js'] });
      await layPackInFrame(tabId, frameId);
      await layHiddenInFrame(tabId, frameId);
    }
    await onDesk('look');
  } catch {
    await showCannot(tabId, 'title_cannot_read'); // a page of the browser's own, or a frame of another site
  }
}
