import welsh from '../../public/_locales/cy/cards.json';
import english from '../../public/_locales/en_GB/cards.json';
import { catalogue } from '../platform/words';
import { both } from './both';
import type { Regulator } from './rules/rule';
import { type Between, keyOf } from './word-keys';

/** Words of the built-in cards, in a file of their own: pages do not carry them, the popup does. */
type CardWord = keyof typeof english;
/** Each card stands in the catalogue as `card_<key>_<part>`; a key with a part missing does not compile. */
export type CardKey = Between<CardWord, 'card_', '_title'>;

const ALWAYS = ['title', 'why', 'risk', 'protects', 'example'] as const;
export type CardPart = (typeof ALWAYS)[number];

const words = both(english, welsh);

/** A part that every card has, in both languages. */
export const partOf = (key: CardKey, part: CardPart) => words(`card_${key}_${part}`);

/** How to do it well: as many points as the card has, in order. */
export const pointsOf = (key: CardKey) =>
  Array.from({ length: 7 }, (_, i) => `card_${key}_well_${i + 1}`)
    .filter(isWord)
    .map(words);

const isWord = (word: string): word is CardWord => Object.hasOwn(english, word);

const say = catalogue(english, welsh);
/** Who wrote a source, by the name that staff use, in the language now spoken. */
export const sourceBy = (regulator: Regulator): string => say(`source_by_${keyOf(regulator)}`);
