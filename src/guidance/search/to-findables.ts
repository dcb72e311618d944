import type { Guidance } from '../../pack/merge';
import { popupWords } from '../../platform/popup-words';
import { carePages } from '../duty-of-care/care-pages';
import { careWords } from '../duty-of-care/words';
import { hardQuestions } from '../hard-questions/questions';
import { hardWords } from '../hard-questions/words';
import { NEEDS, PLACES } from '../places';
import { spoken, textOf } from '../spoken';
import { isFor, type You } from '../you';
import type { Findable } from './search';

/** All that can be found by whoever reads: cards that fit them, places of the popup, people to ask. */
export const toFindables = (guidance: Guidance, you: You): readonly Findable[] => [
  ...guidance.cards.filter((card) => isFor(card, you)).map(fromCard),
  ...PLACES.map((place) => ({
    hash: place.hash,
    title: popupWords(`nav_${place.key}`),
    text: place.key === 'contacts' ? names(guidance) : popupWords(`nav_${place.key}_more`),
    fromPack: false,
    isWay: NEEDS.includes(place),
  })),
  ...hardQuestions.map(({ id, key }) => page(`hard/${id}`, hardWords(`hard_${key}_title`), popupWords('nav_hard'))),
  ...carePages.map(({ id, key }) => page(`care/${id}`, careWords(`care_${key}_title`), popupWords('nav_care'))),
];

const page = (hash: string, title: string, text: string): Findable => ({ hash, title, text, fromPack: false });

type Card = Guidance['cards'][number];

const fromCard = ({ id, from, title, why, risk, well, protectsHow, examples }: Card): Findable => {
  const { text, lang } = spoken(title);
  return {
    hash: `card/${id}`,
    title: text,
    lang,
    text: [why, risk, ...well, protectsHow, ...examples].map(textOf).join(' '),
    fromPack: from === 'pack',
  };
};

const names = ({ contacts }: Guidance): string =>
  contacts.flatMap((one) => [textOf(one.name), textOf(one.for)]).join(' ');
