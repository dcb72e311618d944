import { askBackground } from '../platform/ask';
import { browser } from '../platform/browser';
import type { Language } from '../platform/language';
import type { Desk } from './desk';

export type Standing = 'on' | 'off-here' | 'snoozed';
type On = { loaded(): void; failed(): void; rest(): void; heard(language: Language): void };

export type Loading = {
  /** `resting`: the person or their organisation switched us off here, and knows it. */
  state(): 'not-asked' | 'asked' | 'loaded' | 'failed' | 'resting';
  /** Asks the background for engine and interface; once, and again where it failed, which is told once. */
  ask(): void;
  /** The person switched something while the page was open. */
  onStanding(standing: Standing, language: Language): void;
};

/** Without its id the extension was reloaded or removed, and this script is left behind. */
export const isOrphaned = (): boolean => browser.runtime?.id === undefined;

export function loadingOf(desk: Desk, on: On): Loading {
  let standing: Standing = 'on';
  let asked: 'not-asked' | 'asked' | 'failed' = 'not-asked';
  let told = false;

  async function load() {
    const answer = await askBackground('engine/load', {});
    if (answer.ok) on.heard(answer.value.language);
    const state = answer.ok ? answer.value.state : 'failed';
    if (state === 'off-here' || state === 'snoozed') standing = state;
    else if (desk.session) return on.loaded();
    asked = standing === 'on' ? 'failed' : 'not-asked';
    if (asked === 'failed' && !told) on.failed();
    told = true;
  }

  return {
    state() {
      if (standing !== 'on') return 'resting';
      return desk.session ? 'loaded' : asked;
    },
    ask() {
      if (standing !== 'on' || desk.session || asked === 'asked') return;
      asked = 'asked';
      void load();
    },
    onStanding(now, language) {
      on.heard(language);
      standing = now;
      if (standing !== 'on') on.rest();
    },
  };
}
