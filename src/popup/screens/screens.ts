import type { ComponentChild } from 'preact';
import type { You } from '../../guidance/you';
import type { Guidance } from '../../pack/merge';
import type { Shown } from '../read-shown';

/** What every screen behind the first is given; `rest` is what the address says after the screen's name. */
export type Given = Shown & { guidance: Guidance; you: You; rest: readonly string[] };
export type Screen = (given: Given) => ComponentChild;

/**
 * Every screen by its name in the address, `#cards`: each can be opened directly. Its code comes when it is opened, so
 * that the first screen is there at once.
 */
export const SCREENS = {
  cards: async () => (await import('./cards-screen')).CardsScreen,
  card: async () => (await import('./card-screen')).CardScreen,
  'speak-up': async () => (await import('./speak-up-screen')).SpeakUpScreen,
  concern: async () => (await import('./concern/concern-screen')).ConcernScreen,
  posted: async () => (await import('./posted/posted-screen')).PostedScreen,
  reply: async () => (await import('./reply/reply-screen')).ReplyScreen,
  crisis: async () => (await import('./someone/crisis-screen')).CrisisScreen,
  threat: async () => (await import('./someone/threat-screen')).ThreatScreen,
  'colleague-posted': async () => (await import('./someone/colleague-posted-screen')).ColleaguePostedScreen,
  'i-manage': async () => (await import('./someone/i-manage-screen')).IManageScreen,
  hard: async () => (await import('./hard/hard-screen')).HardScreen,
  care: async () => (await import('./care/care-screen')).CareScreen,
  contacts: async () => (await import('./contacts-screen')).ContactsScreen,
  employer: async () => (await import('./employer-screen')).EmployerScreen,
  reach: async () => (await import('./reach-screen')).ReachScreen,
  later: async () => (await import('./later-screen')).LaterScreen,
  tell: async () => (await import('./tell/tell-screen')).TellScreen,
  whose: async () => (await import('./whose-screen')).WhoseScreen,
} satisfies Record<string, () => Promise<Screen>>;
export type ScreenName = keyof typeof SCREENS;

/** Where an address leads; null is the first screen. */
export type Place = { name: ScreenName; rest: readonly string[] } | null;

export function placeOf(hash: string): Place {
  const [name = '', ...rest] = hash.replace(/^#/, '').split('/');
  return isScreen(name) ? { name, rest } : null;
}
const isScreen = (name: string): name is ScreenName => Object.hasOwn(SCREENS, name);
