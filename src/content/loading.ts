import { askBackground } from '../platform/ask';
import { browser } from '../platform/browser';
import type { Language } from '../platform/language';
import type { Desk } from './desk';

export type Standing = 'on' | 'off-here' | 'snoozed';
type On = { loaded(): void; failed(): void; rest(): void; leftAlone(): void; heard(language: Language): void };

type Composer = { isPrivate(): boolean };

export type Loading = {
  /** `resting`: the person or their organisation switched us off here, and knows it. */
  state(): 'not-asked' | 'asked' | 'loaded' | 'failed' | 'resting';
  /** Asks the background for engine and interface; once, and again where it failed, which is told once. */
  ask(composer?: Composer | null): void;
  /** `asking`: it is a private message, and whether the person wants those read is not known yet. */
  reads(composer: Composer): 'yes' | 'asking' | 'no';
  /** Whether a send may be held: the organisation can ask that a place is read and nothing held. */
  holds(): boolean;
  /** The person, or the organisation, switched something while the page was open. */
  onStanding(standing: Standing, language: Language, privateMessages: boolean, holds: boolean): void;
};

/** Without its id the extension was reloaded or removed, and this script is left behind. */
export const isOrphaned = (): boolean => browser.runtime?.id === undefined;

export function loadingOf(desk: Desk, on: On): Loading {
  let standing: Standing = 'on';
  let asked: 'not-asked' | 'asked' | 'failed' = 'not-asked';
  let told = false;
  let privateMessages: boolean | null = null;
  let holds = true;

  async function load(isPrivate: boolean) {
    const answer = await askBackground('engine/load', { isPrivate });
    if (answer.ok) {
      on.heard(answer.value.language);
      privateMessages = answer.value.privateMessages;
      holds = answer.value.holds;
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
      const isPrivate = composer?.isPrivate() ?? false;
      if (isPrivate && privateMessages === false) return;
      asked = 'asked';
      void load(isPrivate);
    },
    reads(composer) {
      if (privateMessages || !composer.isPrivate()) return 'yes';
      return privateMessages === null ? 'asking' : 'no';
    },
    holds: () => holds,
    onStanding(now, language, wanted, mayHold) {
      holds = mayHold;
      on.heard(language);
      const turnedOff = privateMessages === true && !wanted;
      privateMessages = wanted;
      standing = now;
      if (standing !== 'on' || turnedOff) on.rest();
    },
  };
}
