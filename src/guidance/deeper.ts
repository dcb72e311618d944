import { carePages } from './duty-of-care/care-pages';
import { careWords } from './duty-of-care/words';
import { hardQuestions } from './hard-questions/questions';
import { hardWords } from './hard-questions/words';

/** A page to go on to: its address after `#`, and its title. */
export type Onward = { hash: string; title: string };

/** Pages that think further about what a card is about. */
export const deeperThan = (card: string): Onward[] => [
  ...hardQuestions
    .filter(({ cards }) => cards.includes(card))
    .map(({ id, key }) => ({ hash: `hard/${id}`, title: hardWords(`hard_${key}_title`) })),
  ...carePages
    .filter(({ cards }) => cards.includes(card))
    .map(({ id, key }) => ({ hash: `care/${id}`, title: careWords(`care_${key}_title`) })),
];
