import type { Pack, Term } from '../../pack/pack';
import { textOf } from '../spoken';
import { type Block, part, prose, table } from './block';
import { printWords as say } from './print-words';

/** What the organisation's own words do in a draft, so that everyone knows all of them. */
export function ownWordsPart({ terms, periods }: Pack): Block[] {
  if (terms.length === 0) return part(say('own_words'), [prose(say('own_words_none'))]);
  const head = [say('term_words'), say('term_asks'), say('term_protects'), say('term_does')];
  return [
    ...part(say('own_words'), [prose(say('own_words_lead')), table(head, terms.map(toRow))]),
    ...periods.map(({ title, from, until, advice }) =>
      prose(`**${say('period_line', { title: textOf(title), from, until })}.** ${textOf(advice)}`),
    ),
  ];
}

const toRow = ({ words, advice, protects, hold }: Term): string[] => [
  words.join(', '),
  textOf(advice),
  say(`protects_${protects}`),
  say(hold ? 'term_hold' : 'term_note'),
];
