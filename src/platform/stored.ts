import { browser } from './browser';
import { NO_POLICY, type Policy, readKeptPolicy } from './policy';
import { DEFAULTS, readSettings, type Settings } from './settings';

/** All names under which anything is kept, in this browser alone. `PRIVACY.md` has the same list. */
export const KEPT = [
  'settings',
  'policy',
  'notice',
  'pack',
  'packFloors',
  'packNews',
  'ownTermsOff',
  'hiddenPhrases',
  'toldBefore',
  'authorDraft',
] as const;
export type Name = (typeof KEPT)[number];

/**
 * What is the organisation's and says nothing of a person. On a device that several people share it alone outlives the
 * session; everything else is then kept in memory by the browser (`storage.session`).
 */
const OF_THE_ORGANISATION: readonly Name[] = ['policy', 'pack', 'packFloors', 'packNews'];
const ofAPerson = KEPT.filter((name) => !OF_THE_ORGANISATION.includes(name));

/** What storage had to tell; shown until the person has read it. */
export type Notice = 'settings-replaced';

const local = browser.storage.local;
const session = browser.storage.session;

async function areaOf(name: Name) {
  if (OF_THE_ORGANISATION.includes(name)) return local;
  return (await storedPolicy()).sharedDevice ? session : local;
}

export const kept = async (name: Name): Promise<unknown> => (await (await areaOf(name)).get(name))[name];
export const keep = async (name: Name, value: unknown) => (await areaOf(name)).set({ [name]: value });
export const forget = async (name: Name) => (await areaOf(name)).remove(name);

/** What our own parts hand each other, and drafts that the person wants to come back to. The browser holds it in memory and drops it when it closes: it is never on a disk. */
type Passing = 'packOffer' | 'laterDrafts' | 'openedPlace';
export const handed = async (name: Passing): Promise<unknown> => (await session.get(name))[name];
export const handOver = (name: Passing, value: unknown) => session.set({ [name]: value });
export const takeBack = (name: Passing) => session.remove(name);

export async function storedSettings(): Promise<Settings> {
  const read = readSettings(await kept('settings'));
  if (read.ok) return read.value;
  await keep('settings', DEFAULTS);
  await keep('notice', 'settings-replaced' satisfies Notice);
  return DEFAULTS;
}

export async function changeSettings(change: (now: Settings) => Settings): Promise<void> {
  await keep('settings', change(await storedSettings()));
}

/** The organisation's policy as last known. It arrives seconds late after a start, so nobody waits for it. */
export async function storedPolicy(): Promise<Policy> {
  const { policy } = await local.get('policy');
  return policy === undefined ? NO_POLICY : readKeptPolicy(policy);
}

/** Where a device turns out to be shared, what was kept of a person until then goes. */
export async function keepPolicy(policy: Policy): Promise<void> {
  await local.set({ policy });
  if (policy.sharedDevice) await local.remove([...ofAPerson]);
}

export const storedNotice = async (): Promise<Notice | null> =>
  (await kept('notice')) === 'settings-replaced' ? 'settings-replaced' : null;

export const forgetNotice = () => forget('notice');

/** Everything that is kept, as it lies there, for the page that shows it. */
export async function everythingStored(): Promise<Record<string, unknown>> {
  return { ...(await session.get([...ofAPerson])), ...(await local.get(null)) };
}

export const wipeEverything = async (): Promise<void> => {
  await local.clear();
  await session.clear();
};

/** Calls back after each change of what is kept, until the signal aborts. */
export function onStoredChange(listener: (changed: readonly string[]) => void, signal?: AbortSignal): void {
  const heard = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' || area === 'session') listener(Object.keys(changes));
  };
  browser.storage.onChanged.addListener(heard);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(heard));
}
