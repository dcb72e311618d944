import { readFileSync } from 'node:fs';
import { figuresOfCard } from './card-figures';

export const CARD = 'docs/model-card.md';
export const READER_CARD = 'docs/model-card-reader.md';

const PART = /(<!-- figures: ([\w-]+) -->\n)[\s\S]*?(<!-- end -->)/g;

/** The card with its figures written anew. Words between the marks are replaced, all others kept. */
export function modelCard(card = readFileSync(CARD, 'utf8'), figures = figuresOfCard()): string {
  return card.replace(PART, (_, begins: string, name: string, ends: string) => {
    const written = figures[name];
    if (!written) throw new Error(`A card asks for figures that nobody writes: ${name}`);
    return `${begins}${written()}\n${ends}`;
  });
}
