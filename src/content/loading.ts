import { askBackground } from '../platform/ask';
import { browser } from '../platform/browser';
import type { Language } from '../platform/language';
import type { Desk } from './desk';

export type Standing = 'on' | 'off-here' | 'snoozed';
type On = { loaded(): void; failed(): void; rest(): void; leftAlone(): void; heard(language: Language): void };

/** Whether a composer is one for private messages. */
type Composer = { hooks: { isPrivate?: true } };

export type Loading = {
  /** `resting`: the person or their organisation switched us off here, and knows it. */
  state(): 'not-asked' | 'asked' | 'loaded' | 'failed' | 'resting';
  /** Asks the background for engine and interface; once, and again where it failed, which is told once. */
  ask(composer?: Composer | null): void;
  /** `asking`: it is a private message, and whether the person wants those read is not known yet. */
  reads(composer: Composer): 'yes' | 'asking' | 'no';
  /** The person switched something while the page was open. */
  onStanding(standing: Standing, language: Language, privateMessages: boolean): void;
};

/** Without its id the extension was reloaded or removed, and this script is left behind. */
export const isOrphaned = (): boolean => browser.runtime?.id === undefined;

export function loadingOf(desk: Desk, on: On): Loading {
  let standing: Standing = 'on';
  let asked: 'not-asked' | 'asked' | 'failed' = 'not-asked';
  let told = false;
  let privateMessages: boolean | null = null;

  async function load(isPrivate: boolean) {
    const answer = await askBackground('engine/load', { isPrivate });
    if (answer.ok) {
      on.heard(answer.value.language);
      privateMessages = answer.value.privateMessages;
    }
    const state = answer.ok ? answer.value.state : 'failed';
    if (state === 'left-alone') {
      asked = 'not-asked';
      return on.leftAlone();
    }
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
    ask(composer) {
      if (standing !== 'on' || desk.session || asked === 'asked') return;
      const isPrivate = composer?.hooks.isPrivate ?? false;
      if (isPrivate && privateMessages === false) return;
      asked = 'asked';
      void load(isPrivate);
    },
    reads({ hooks }) {
      if (!hooks.isPrivate || privateMessages) return 'yes';
      return privateMessages === null ? 'asking' : 'no';
    },
    onStanding(now, language, wanted) {
      on.heard(language);
      const turnedOff = privateMessages === true && !wanted;
      privateMessages = wanted;
      standing = now;
      if (standing !== 'on' || turnedOff) on.rest();
    },
  };
}
