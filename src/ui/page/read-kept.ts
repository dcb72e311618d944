import { browser } from '../../platform/browser';
import type { Language } from '../../platform/language';
import type { Policy } from '../../platform/policy';
import { languageOf, type Settings } from '../../platform/settings';
import { type Notice, storedNotice, storedPolicy, storedSettings } from '../../platform/stored';
import { speak } from '../../platform/words';

export type Kept = { settings: Settings; policy: Policy; notice: Notice | null; language: Language };

/** Reads what every page of ours shows, and makes the page speak the language it finds. */
export async function readKept(): Promise<Kept> {
  const settings = await storedSettings();
  const [policy, notice] = await Promise.all([storedPolicy(), storedNotice()]);
  const language = languageOf(settings, policy.language ?? browser.i18n.getUILanguage());
  speak(language);
  document.documentElement.lang = language;
  return { settings, policy, notice, language };
}
