import { browser } from './browser';

/** Whether the person, or the installation, lets us work where this pattern matches. */
export const isGranted = (pattern: string): Promise<boolean> => browser.permissions.contains({ origins: [pattern] });

/** Asks for leave. Must be called straight from a press: browsers refuse it otherwise. */
export const askLeave = (pattern: string): Promise<boolean> => browser.permissions.request({ origins: [pattern] });

export const giveBackLeave = (pattern: string): Promise<boolean> => browser.permissions.remove({ origins: [pattern] });

/** Patterns that are in the manifest: on from the start, each with its own site file. */
export const patternsFromStart = (): string[] =>
  (browser.runtime.getManifest().content_scripts ?? []).flatMap((script) => script.matches);

/** Patterns that the person granted beyond those. */
export async function grantedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const known = new Set(patternsFromStart());
  return origins.filter((origin) => !known.has(origin)).sort();
}

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
