import { policyKeys } from '../guidance/pack-in-force';
import { browser } from '../platform/browser';
import { type KeptPack, keepNews, keepPack, keptPack, packNews } from '../platform/kept-pack';
import { hasAddressOfItsOwn } from '../platform/own-version';
import { isGranted } from '../platform/permission';
import { patternOf } from '../platform/place';
import { storedPolicy } from '../platform/stored';
import { askForPack, type Fetched } from './ask-for-pack';
import { afterAsking, afterSuccess, firstTime, whenDue, whenOffline } from './ask-times';
import { type Source, sayNews, takePack } from './take-pack';

export const ASK_ALARM = 'pack-due';

/** A pack's address, on whose word it is asked, and what we hold from there. */
type Asked = Omit<Source, 'named'> & { address: string; holds: Held };
type Held = Pick<KeptPack, 'sha256' | 'named'> | null;

/** The address that is asked now, if there is one: the organisation's before the person's own, and none beside an inline pack. */
async function addressNow(): Promise<Asked | null> {
  const [policy, kept] = await Promise.all([storedPolicy(), keptPack()]);
  const keys = policyKeys(policy);
  if (keys && policy.packAddress && !policy.packInline) {
    const holds = kept?.by === 'policy' && kept.address === policy.packAddress ? kept : null;
    return { by: 'policy', address: policy.packAddress, keys, odsCode: policy.organisationCode ?? null, holds };
  }
  if (policy.packInline || policy.packAddress || kept?.by !== 'person' || kept.address === null) return null;
  const { address } = kept;
  return {
    by: 'person',
    address,
    keys: { number: 1, keys: kept.keys, threshold: kept.needed },
    odsCode: null,
    holds: kept,
  };
}

/** Sets the alarm for the next look, or takes it away. Called at each start and whenever the address may have changed. */
export async function planToAsk(): Promise<void> {
  const asked = await addressNow();
  const { next } = await packNews();
  if (!asked) {
    await browser.alarms.clear(ASK_ALARM);
    if (next) await keepNews({ next: null });
    return;
  }
  const [now, chance] = [Date.now(), Math.random()];
  if (next?.address !== asked.address) return ringAt(firstTime(asked.address, now, chance));
  const due = whenDue(next, now, chance);
  await ringAt(due.ask ? next : due.next);
}

async function ringAt(next: ReturnType<typeof firstTime>): Promise<void> {
  await keepNews({ next });
  browser.alarms.create(ASK_ALARM, { when: next.at });
}

/** The alarm rang: asks, or waits a while longer where it rang late or there is no connection. */
export async function askWhenDue(): Promise<void> {
  const asked = await addressNow();
  const { next } = await packNews();
  if (!asked || next?.address !== asked.address) return planToAsk();
  const [now, chance] = [Date.now(), Math.random()];
  const due = whenDue(next, now, chance);
  if (!due.ask) await ringAt(due.next);
  else if (navigator.onLine) await lookNow();
  else await ringAt(whenOffline(next, now, chance));
}

/** Asks the address once. Without the leave that a browser needs for it, no request is made at all. */
export async function lookNow(): Promise<void> {
  const asked = await addressNow();
  if (!asked) return;
  const { address, by } = asked;
  const { next } = await packNews();
  const turn = next?.address === address ? next : firstTime(address, Date.now(), 0);
  await ringAt(afterAsking(turn, Date.now(), Math.random()));
  await sayNews(by, 'asking');
  const fetched = await askFor(address, asked.holds);
  if (!fetched.ok) {
    await askPlainlyNextTime();
    return sayNews(by, 'not-reached', [fetched.problem]);
  }
  if (fetched.file) await takePack(fetched.file, { ...asked, named: fetched.named });
  else await sayNews(by, 'same');
  if ((await packNews()).last?.outcome !== 'refused') await ringAt(afterSuccess(turn, Date.now(), Math.random()));
}

/** A host may have been set up anew and refuse our hash: that looks like no connection, and must not last for ever. */
async function askPlainlyNextTime(): Promise<void> {
  const kept = await keptPack();
  if (kept?.named) await keepPack({ ...kept, named: false });
}

/**
 * Firefox would tell the host this installation's own address as the origin, unless the person gave leave for the host.
 * Without leave a browser asks the host first whether our hash may go along: a request more. So it goes along with leave,
 * or where the host showed that it calls the file by that hash; else the pack comes whole and is compared here.
 */
export async function askFor(address: string, holds: Held): Promise<Fetched> {
  const pattern = patternOf(address);
  const granted = pattern !== null && (await isGranted(pattern));
  if (!granted && hasAddressOfItsOwn())
    return { ok: false, problem: { path: '', key: 'fetch_permission', fill: { host: new URL(address).hostname } } };
  return askForPack({ address, holds: granted || holds?.named ? (holds?.sha256 ?? null) : null });
}
