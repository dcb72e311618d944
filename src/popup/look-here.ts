import { askPage } from '../platform/ask';
import { grantedForWriting } from '../platform/asked-hosts';
import { type Here, hereFrom } from '../platform/here';
import type { LastHold } from '../platform/messages';
import { anyCovers } from '../platform/pattern';
import { describedPatterns, isGranted, patternsForAnyPlace } from '../platform/permission';
import { patternOf } from '../platform/place';
import type { Policy } from '../platform/policy';
import type { Settings } from '../platform/settings';
import { openTab } from '../platform/tab';

/** How it stands on the open page, and why a post last waited there; null where none has. */
export type Looked = { here: Here; hold: LastHold | null };

/** Gathers what is known of the open page: leave from the browser, and the page's own word, asked of it alone. */
export async function lookHere(settings: Settings, policy: Policy): Promise<Looked> {
  const tab = await openTab();
  const pattern = patternOf(tab?.address);
  const granted = pattern !== null && (await isGranted(pattern));
  const asked =
    tab && granted ? { page: askPage(tab.id, 'page/state', {}), hold: askPage(tab.id, 'page/last-hold', {}) } : null;
  const known = [...describedPatterns(), ...patternsForAnyPlace(await grantedForWriting(), settings.onPlaces)];
  const [answer, hold] = [await asked?.page, await asked?.hold];
  const page = answer?.ok ? answer.value : null;
  const isKnown = tab?.address !== undefined && anyCovers(known, tab.address);
  return {
    here: hereFrom({ tab, settings, policy, granted, known: isKnown, page, now: Date.now() }),
    hold: hold?.ok && hold.value.topics.length > 0 ? hold.value : null,
  };
}
