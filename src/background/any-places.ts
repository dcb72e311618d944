import { browser } from '../platform/browser';
import { describedPatterns, grantedPatterns, patternsForAnyPlace } from '../platform/permission';
import { storedSettings } from '../platform/stored';

const ID = 'watch-generic';
let last: Promise<void> = Promise.resolve();

/**
 * Makes the registered script agree with what the person granted or switched on. Called at every start and whenever that
 * changes; one call after the other, since two at once would register the same script twice.
 */
export function registerAnyPlaces(): Promise<void> {
  last = last.then(agree, agree);
  return last;
}

async function agree(): Promise<void> {
  const [granted, { onPlaces }] = await Promise.all([grantedPatterns(), storedSettings()]);
  const matches = patternsForAnyPlace(granted, onPlaces);
  const known = (await browser.scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0;
  if (matches.length === 0) {
    if (known) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    js: ['content/watch-generic.js'],
    matches,
    excludeMatches: describedPatterns(),
    runAt: 'document_start' as const,
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  };
  if (known) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
