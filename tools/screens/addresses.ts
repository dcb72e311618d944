import { carePages } from '../../src/guidance/duty-of-care/care-pages';
import { hardQuestions } from '../../src/guidance/hard-questions/questions';
import { KINDS } from '../../src/guidance/posted/kinds';
import { SCREENS, type ScreenName } from '../../src/popup/screens/screens';

const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

/** What may stand after a screen's name, beside nothing, where there is more of it to see. */
const MORE: Partial<Record<ScreenName, readonly string[]>> = {
  // Cards are laid out alike: a plain one, and one for each thing that can be in hand below
  card: ['story-from-work', 'your-bio', 'picture-at-work', 'reply-to-complaint', 'already-posted'],
  posted: KINDS,
  reply: ['complaint'],
  hard: [...idsOf(hardQuestions), 'mortality-figures/sheet'],
  care: idsOf(carePages),
  tell: ['card/figures', 'topic/patient-jigsaw'],
};

/** Every screen of the popup by its address without the `#`: `cards`, `hard/a-like`. The first screen is `home`. */
export function everyScreen(): string[] {
  const names = Object.keys(SCREENS) as ScreenName[]; // the keys of that very table
  return ['home', ...names.flatMap((name) => [name, ...(MORE[name] ?? []).map((rest) => `${name}/${rest}`)])];
}
