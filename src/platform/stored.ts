import { browser } from './browser';
import { NO_POLICY, type Policy, readPolicy } from './policy';
import { DEFAULTS, readSettings, type Settings } from './settings';

/** All names under which anything is kept, in `storage.local` of this browser alone. `PRIVACY.md` has the same list. */
export const KEPT = ['settings', 'policy', 'notice'] as const;
type Name = (typeof KEPT)[number];

/** What storage had to tell; shown until the person has read it. */
export type Notice = 'settings-replaced';

const get = async (name: Name): Promise<unknown> => (await browser.storage.local.get(name))[name];
const set = (name: Name, value: unknown) => browser.storage.local.set({ [name]: value });

export async function storedSettings(): Promise<Settings> {
  const read = readSettings(await get('settings'));
  if (read.ok) return read.value;
  await set('settings', DEFAULTS);
  await set('notice', 'settings-replaced' satisfies Notice);
  return DEFAULTS;
}

export async function changeSettings(change: (now: Settings) => Settings): Promise<void> {
  await set('settings', change(await storedSettings()));
}

/** The organisation's policy as last known. It arrives seconds late after a start, so nobody waits for it. */
export async function storedPolicy(): Promise<Policy> {
  const policy = await get('policy');
  return policy === undefined ? NO_POLICY : readPolicy(policy);
}

export const keepPolicy = (policy: Policy) => set('policy', policy);

export const storedNotice = async (): Promise<Notice | null> =>
  (await get('notice')) === 'settings-replaced' ? 'settings-replaced' : null;

export const forgetNotice = () => browser.storage.local.remove('notice');

/** Everything that is kept, as it lies there, for the page that shows it. */
export const everythingStored = (): Promise<Record<string, unknown>> => browser.storage.local.get(null);

export const wipeEverything = async (): Promise<void> => {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
};

/** Calls back after each change of what is kept, until the signal aborts. */
export function onStoredChange(listener: (changed: readonly string[]) => void, signal?: AbortSignal): void {
  const heard = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local') listener(Object.keys(changes));
  };
  browser.storage.onChanged.addListener(heard);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(heard));
}
