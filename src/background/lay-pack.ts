import { packInForce } from '../guidance/pack-in-force';
import { nextChange, type PackForPages, toPages } from '../pack/for-pages';
import { browser } from '../platform/browser';
import { dayOf } from '../platform/day';
import { DESK_NAME } from '../platform/desk-name';
import { keepOwnTermsOff, ownTermsOff } from '../platform/own-terms-off';
import { placeOf } from '../platform/place';

export const PERIOD_ALARM = 'pack-period';

type Laid = { pack: PackForPages | null; id: string | null; changesOn: string | null };

/** Checking a signature and a whole pack takes a moment; the background keeps what came of it while it lives. */
let last: { day: string; laid: Promise<Laid> } | null = null;

export const packChanged = (): void => {
  last = null;
};

function laidNow(): Promise<Laid> {
  const day = dayOf(new Date());
  if (last?.day !== day) last = { day, laid: read(day) };
  return last.laid;
}

async function read(day: string): Promise<Laid> {
  const now = await packInForce(new Date());
  if (now.state !== 'in-force') return { pack: null, id: null, changesOn: null };
  const off = await ownTermsOff(now.pack.id);
  return { pack: toPages(now.pack, day, off), id: now.pack.id, changesOn: nextChange(now.pack, day) };
}

/**
 * Lays the pack on the desks of frames. By injection and not by message: so no message has a field that could hold a
 * text, in any direction. Frames without a desk of ours are left as they are.
 */
async function lay(target: { tabId: number; frameIds?: number[]; allFrames?: true }, pack: PackForPages | null) {
  await browser.scripting.executeScript({
    target,
    // Runs in the page's frame, so it knows nothing of this file
    func: (name: string, laid: string) => {
      const desk = Reflect.get(globalThis, Symbol.for(name));
      if (!desk) return;
      desk.pack = JSON.parse(laid);
      desk.onPack?.();
    },
    // As text: Chromium (156) leaves out every null of an object that it hands over, and a term without a hold has one
    args: [DESK_NAME, JSON.stringify(pack)],
  });
}

/** Before a session sits down in a frame. Without a pack there is nothing to wait for. */
export async function layPackInFrame(tabId: number, frameId: number): Promise<void> {
  const { pack } = await laidNow();
  if (pack) await lay({ tabId, frameIds: [frameId] }, pack);
}

/** Another pack, another day, or a word less: every open page hears of it. */
export async function layPackEverywhere(): Promise<void> {
  packChanged();
  const { pack, changesOn } = await laidNow();
  if (changesOn) browser.alarms.create(PERIOD_ALARM, { when: new Date(`${changesOn}T00:00:10`).getTime() });
  else await browser.alarms.clear(PERIOD_ALARM);
  for (const { id, url } of await browser.tabs.query({}))
    if (id !== undefined && placeOf(url) !== null) await lay({ tabId: id, allFrames: true }, pack).catch(() => {}); // a tab may close, or be none of ours
}

/** Only the id of a note of the pack in use is kept: nothing else gets into storage by this door, and no hold is lost by it. */
export async function turnOwnTermOff(term: string): Promise<void> {
  const { pack, id } = await laidNow();
  if (!pack || id === null || !pack.policy.terms.some((one) => one.id === term && one.hold === null)) return;
  await keepOwnTermsOff(id, [...(await ownTermsOff(id)), term]);
}
