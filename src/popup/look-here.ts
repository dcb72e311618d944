import { askPage } from '../platform/ask';
import { grantedForWriting } from '../platform/asked-hosts';
import { type Here, hereFrom } from '../platform/here';
import { anyCovers } from '../platform/pattern';
import { describedPatterns, isGranted, patternsForAnyPlace } from '../platform/permission';
import { patternOf } from '../platform/place';
import type { Policy } from '../platform/policy';
import type { Settings } from '../platform/settings';
import { openTab } from '../platform/tab';

/** Gathers what is known of the open page: leave from the browser, and the page's own word, asked of it alone. */
export async function lookHere(settings: Settings, policy: Policy): Promise<Here> {
  const tab = await openTab();
  const pattern = patternOf(tab?.address);
  const granted = pattern !== null && (await isGranted(pattern));
  const known = [...describedPatterns(), ...patternsForAnyPlace(await grantedForWriting(), settings.onPlaces)];
  const answer = tab && granted ? await askPage(tab.id, 'page/state', {}) : null;
  const page = answer?.ok ? answer.value : null;
  const isKnown = tab?.address !== undefined && anyCovers(known, tab.address);
  return hereFrom({ tab, settings, policy, granted, known: isKnown, page, now: Date.now() });
}
