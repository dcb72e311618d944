import { browser } from '../platform/browser';
import { grantedPatterns, patternsFromStart } from '../platform/permission';

const ID = 'watch-granted';
let last: Promise<void> = Promise.resolve();

/**
 * Makes the registered script agree with what the person granted. Called at every start and whenever leave is given or
 * taken; one call after the other, since two at once would register the same script twice.
 */
export function registerGrantedPlaces(): Promise<void> {
  last = last.then(agree, agree);
  return last;
}

async function agree(): Promise<void> {
  const matches = await grantedPatterns();
  const known = (await browser.scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0;
  if (matches.length === 0) {
    if (known) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    js: ['content/watch-generic.js'],
    matches,
    excludeMatches: patternsFromStart(),
    runAt: 'document_start' as const,
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  };
  if (known) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
