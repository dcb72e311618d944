import type { Card } from '../../pack/pack';
import { ABOUT } from '../../pack/shapes/cards';
import { headingOf, isAboutPosting } from '../heading-of';
import { textOf } from '../spoken';
import { type Block, heading, list, prose, small, subheading } from './block';
import { printWords as say } from './print-words';
import type { Printed } from './printed';

/** The organisation's own cards, then the built-in ones, each under what it is about. */
export function cardsPart({ guidance: { cards } }: Printed): Block[] {
  const own = cards.filter(({ from }) => from === 'pack');
  const ours = ABOUT.map((about) => ({
    about,
    cards: cards.filter((card) => card.from === 'built-in' && card.about === about),
  }));
  return [
    ...own.flatMap(oneCard),
    ...ours.flatMap(({ about, cards: some }) => [heading(headingOf(about)), ...some.flatMap(oneCard)]),
  ];
}

const oneCard = ({ title, about, why, risk, well, protectsHow, examples, sources }: Card): Block[] => [
  subheading(textOf(title)),
  prose(`**${say(isAboutPosting(about) ? 'why' : 'first')}.** ${textOf(why)}`),
  prose(`**${say('risk')}.** ${textOf(risk)}`),
  prose(`**${say('well')}.**`),
  list(well.map(textOf)),
  prose(`**${say('protects')}.** ${textOf(protectsHow)}`),
  ...(examples.length > 0 ? [prose(`**${say('example')}.** ${examples.map(textOf).join(' ')}`)] : []),
  ...(sources.length > 0 ? [small(`${say('sources')}: ${sources.map(cited).join('; ')}.`)] : []),
];

const cited = ({ by, title, version, where }: Card['sources'][number]): string =>
  `${by}, ${textOf(title)} (${version})${where ? ` ${where}` : ''}`;
