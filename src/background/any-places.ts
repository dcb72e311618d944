import { grantedForWriting } from '../platform/asked-hosts';
import { browser } from '../platform/browser';
import { describedPatterns, patternsForAnyPlace } from '../platform/permission';
import { storedSettings } from '../platform/stored';
import { adoptOpenTabs } from './adopt-open-tabs';
import { watchersFor } from './granted-watchers';
import { inTurn } from './one-at-a-time';

const oneByOne = inTurn();

/**
 * Makes the registered scripts agree with what the person granted or switched on, also in tabs that are open. Called at
 * every start and whenever that changes; one call after the other: two at once would register the same script twice.
 */
export const registerAnyPlaces = (): Promise<void> => oneByOne(agree);

async function agree(): Promise<void> {
  const [granted, { onPlaces }] = await Promise.all([grantedForWriting(), storedSettings()]);
  const wanted = watchersFor(patternsForAnyPlace(granted, onPlaces), describedPatterns()).map(({ js, ...rest }) => ({
    ...rest,
    js: [js],
    runAt: 'document_start' as const,
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  }));
  const before = await browser.scripting.getRegisteredContentScripts();
  const ids = before.map(({ id }) => id);
  const gone = ids.filter((id) => !wanted.some((one) => one.id === id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  for (const script of wanted)
    if (ids.includes(script.id)) await browser.scripting.updateContentScripts([script]);
    else await browser.scripting.registerContentScripts([script]);
  const placesOf = (scripts: readonly { matches?: string[] }[]) => scripts.flatMap(({ matches = [] }) => matches);
  if (placesOf(wanted).some((place) => !placesOf(before).includes(place))) await adoptOpenTabs();
}
