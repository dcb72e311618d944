import { browser } from '../platform/browser';
import type { Language } from '../platform/language';
import { languageOf } from '../platform/settings';
import { holdsAt, type Standing, standingAt } from '../platform/standing';
import { storedPolicy, storedSettings } from '../platform/stored';

export type HowItStands = {
  language: Language;
  privateMessages: boolean;
  at(place: string): Standing;
  holdsAt(place: string): boolean;
};

/** What storage says now, read once for several questions. */
export async function howItStands(): Promise<HowItStands> {
  const [settings, policy] = await Promise.all([storedSettings(), storedPolicy()]);
  const now = Date.now();
  return {
    language: languageOf(settings, policy.language ?? browser.i18n.getUILanguage()),
    privateMessages: settings.privateMessages,
    at: (place) => standingAt(place, settings, policy, now),
    holdsAt: (place) => holdsAt(place, policy),
  };
}
