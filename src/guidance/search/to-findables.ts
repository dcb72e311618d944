import type { Guidance } from '../../pack/merge';
import { popupWords } from '../../platform/popup-words';
import { PLACES } from '../places';
import { spoken, textOf } from '../spoken';
import { isFor, type You } from '../you';
import type { Findable } from './search';

/** All that can be found by whoever reads: cards that fit them, places of the popup, people to ask. */
export const toFindables = (guidance: Guidance, you: You): readonly Findable[] => [
  ...guidance.cards.filter((card) => isFor(card, you)).map(fromCard),
  ...PLACES.map(({ hash, key }) => ({
    hash,
    title: popupWords(`nav_${key}`),
    text: hash === 'contacts' ? names(guidance) : popupWords(`nav_${key}_more`),
    fromPack: false,
  })),
];

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
