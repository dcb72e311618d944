import type { Card } from '../pack/pack';
import { textOf } from './spoken';

/** Cards that hold every word of the query, beginnings of words included, in the language now spoken; titles first. */
export function findCards<C extends Card>(cards: readonly C[], query: string): readonly C[] {
  const wanted = wordsIn(query);
  if (wanted.length === 0) return cards;
  const holds = (text: string) => {
    const words = wordsIn(text);
    return wanted.every((one) => words.some((word) => word.startsWith(one)));
  };
  const inTitle = cards.filter(({ title }) => holds(textOf(title)));
  const inText = cards.filter((card) => holds(allTexts(card)));
  return [...inTitle, ...inText.filter((card) => !inTitle.includes(card))];
}

const allTexts = ({ title, why, risk, well, protectsHow, examples }: Card): string =>
  [title, why, risk, ...well, protectsHow, ...examples].map(textOf).join(' ');

/** Lower case, without accents: `cŵyn` finds `cwyn`, and nobody needs to type a circumflex at night. */
const wordsIn = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\d]+/gu) ?? [];
