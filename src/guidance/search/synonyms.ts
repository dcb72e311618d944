import { spokenLanguage } from '../../platform/words';
import welsh from './synonyms/cy.json';
import english from './synonyms/en-GB.json';
import { wordsIn } from './words-in';

/**
 * What people type for one thing, and where that thing is told: `card/…`, or a screen. It is never shown, so it may be
 * as people say it.
 */
export type Alike = { words: readonly string[]; finds: readonly string[] };

const plain = (text: string): string => ` ${wordsIn(text).join(' ')} `;

const alike = (list: readonly { words: string; finds: string }[]): readonly Alike[] =>
  list.map(({ words, finds }) => ({ words: words.split(', ').map(plain), finds: finds.split(' ') }));
const lists = { 'en-GB': alike(english), cy: alike(welsh) };

/** Who reads Welsh at work types English words too. */
export const everyAlike = (): readonly Alike[] =>
  spokenLanguage() === 'cy' ? [...lists.cy, ...lists['en-GB']] : lists['en-GB'];

/**
 * All that people may type for something, beside its own words. What an organisation wrote itself is in no list: it gets
 * the words that are alike to one in its title.
 */
export function alsoCalled(hash: string, title: string): string {
  const said = plain(title);
  return everyAlike()
    .filter(({ words, finds }) => finds.includes(hash) || words.some((word) => said.includes(word)))
    .flatMap(({ words }) => words)
    .join(' ');
}
