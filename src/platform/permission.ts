import { browser } from './browser';

/** Whether the person, or the installation, lets us work where this pattern matches. */
export const isGranted = (pattern: string): Promise<boolean> => browser.permissions.contains({ origins: [pattern] });

/** Asks for leave. Must be called straight from a press: browsers refuse it otherwise. */
export const askLeave = (pattern: string): Promise<boolean> => browser.permissions.request({ origins: [pattern] });

export const giveBackLeave = (pattern: string): Promise<boolean> => browser.permissions.remove({ origins: [pattern] });

/** Patterns of places that have a site file of their own: their scripts are in the manifest. */
export const describedPatterns = (): string[] =>
  (browser.runtime.getManifest().content_scripts ?? []).flatMap((script) => script.matches);

/** Patterns that the person granted beyond what came with the installation. */
export async function grantedPatterns(): Promise<string[]> {
  const { host_permissions = [] } = browser.runtime.getManifest();
  const { origins = [] } = await browser.permissions.getAll();
  const known = new Set([...host_permissions, ...describedPatterns()]);
  return origins.filter((origin) => !known.has(origin)).sort();
}

/** Where the script for any place runs: what the person granted, and places that they switched on. */
export const patternsForAnyPlace = (granted: readonly string[], onPlaces: readonly string[]): string[] => [
  ...granted,
  ...onPlaces.map((place) => `https://*.${place}/*`),
];

/** Calls back whenever leave was given or taken, until the signal aborts. */
export function onLeaveChange(listener: () => void, signal?: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  signal?.addEventListener('abort', () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
  });
}
