import { packInForce } from '../guidance/pack-in-force';
import { nextChange, type PackForPages, toPages } from '../pack/for-pages';
import { browser } from '../platform/browser';
import { dayOf } from '../platform/day';
import { keepOwnTermsOff, ownTermsOff } from '../platform/own-terms-off';
import { layEverywhere, layInFrame } from './lay-on-desks';

export const PERIOD_ALARM = 'pack-period';

type Laid = { pack: PackForPages | null; id: string | null; changesOn: string | null };

/** Checking a signature and a whole pack takes a moment; the background keeps what came of it while it lives. */
let last: { day: string; laid: Promise<Laid> } | null = null;

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

/** Without a pack there is nothing to wait for. */
export async function layPackInFrame(tabId: number, frameId: number): Promise<void> {
  const { pack } = await laidNow();
  if (pack) await layInFrame(tabId, frameId, 'pack', pack);
}

/** Another pack, another day, or a word less: every open page hears of it. */
export async function layPackEverywhere(): Promise<void> {
  last = null;
  const { pack, changesOn } = await laidNow();
  if (changesOn) browser.alarms.create(PERIOD_ALARM, { when: new Date(`${changesOn}T00:00:10`).getTime() });
  else await browser.alarms.clear(PERIOD_ALARM);
  await layEverywhere('pack', pack);
}

/** Only the id of a note of the pack in use is kept: nothing else gets into storage by this door, and no hold is lost by it. */
export async function turnOwnTermOff(term: string): Promise<void> {
  const { pack, id } = await laidNow();
  if (!pack || id === null || !pack.policy.terms.some((one) => one.id === term && one.hold === null)) return;
  await keepOwnTermsOff(id, [...(await ownTermsOff(id)), term]);
}
