/** Screens of the popup, by what stands after `#` in its address, so that each can be opened directly. */
const SCREENS = ['home', 'cards', 'speak-up', 'crisis', 'contacts', 'employer', 'reach', 'whose', 'later'] as const;
export type ScreenName = (typeof SCREENS)[number];
export type Screen = { name: ScreenName } | { name: 'card'; id: string };

export function screenOf(hash: string): Screen {
  const [first, id] = hash.replace(/^#/, '').split('/');
  if (first === 'card' && id) return { name: 'card', id };
  return { name: SCREENS.find((name) => name === first) ?? 'home' };
}
