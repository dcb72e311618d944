import { WITH_CARD } from '../../src/guidance/with-card';
import { SCREENS, type ScreenName } from '../../src/popup/screens/screens';

/** What stands after a screen's name, where the bare name does not show all that it can be. */
const MORE: Partial<Record<ScreenName, readonly string[]>> = {
  // Cards are laid out alike: a plain one, and those with something in hand below
  card: ['story-from-work', ...Object.keys(WITH_CARD)],
  tell: ['card/figures', 'topic/patient-jigsaw', 'missing'],
};

/** Every screen of the popup by its address without the `#`: `cards`, `card/figures`. The first screen is `home`. */
export function everyScreen(): string[] {
  const names = Object.keys(SCREENS) as ScreenName[]; // the keys of that very table
  return ['home', ...names.flatMap((name) => MORE[name]?.map((rest) => `${name}/${rest}`) ?? [name])];
}
