import { type Browser, valuesFor } from './browsers';
import type { Values } from './fields';

/** One key of the Windows registry, below `HKEY_LOCAL_MACHINE`: texts are REG_SZ, numbers REG_DWORD. */
export type RegistryKey = { path: string; values: readonly (readonly [string, string | number])[] };

/** Yes is 1, and a list is a key of its own with numbered values: so both engines read it back. */
export function settingsKeys(browser: Browser, all: Values): RegistryKey[] {
  const values = Object.entries(valuesFor(browser, all));
  const plain = values.flatMap(([name, value]) =>
    typeof value === 'object' ? [] : [[name, value === true ? 1 : value] as const],
  );
  const lists = values.flatMap(([name, value]) =>
    typeof value === 'object'
      ? [{ path: `${browser.settingsKey}\\${name}`, values: value.map((one, i) => [String(i + 1), one] as const) }]
      : [],
  );
  return [{ path: browser.settingsKey, values: plain }, ...lists];
}

/** What makes Chrome and Edge install it; beside it stand the organisation's other extensions, untouched. */
export const installKeys = (browsers: readonly Browser[]): RegistryKey[] =>
  browsers.flatMap(({ installKey, install }) =>
    install && installKey ? [{ path: installKey, values: Object.entries(install) }] : [],
  );
