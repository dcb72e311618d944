import { CARD_PARTS, type Card, wordsOf } from './cards';
import { guidanceWords } from './guidance-words';

/** Cards that hold every word of the query, beginnings of words included, in the language now spoken; titles first. */
export function findCards(cards: readonly Card[], query: string): readonly Card[] {
  const wanted = wordsIn(query);
  if (wanted.length === 0) return cards;
  const holds = (text: string) => {
    const words = wordsIn(text);
    return wanted.every((one) => words.some((word) => word.startsWith(one)));
  };
  const inTitle = cards.filter((card) => holds(guidanceWords(wordsOf(card.key, 'title'))));
  const inText = cards.filter((card) =>
    holds(CARD_PARTS.map((part) => guidanceWords(wordsOf(card.key, part))).join(' ')),
  );
  return [...inTitle, ...inText.filter((card) => !inTitle.includes(card))];
}

/** Lower case, without accents: `cŵyn` finds `cwyn`, and nobody needs to type a circumflex at night. */
const wordsIn = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\d]+/gu) ?? [];
