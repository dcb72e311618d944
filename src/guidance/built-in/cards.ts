import type { Card, Pack } from '../../pack/pack';
import { partOf, pointsOf, sourceBy } from '../card-words';
import { type Card as BuiltInCard, cards } from '../cards';
import { type CardSource, sourcesOf } from '../sources';

/** The built-in cards in the form of a pack. */
export const builtInCards = (): Pack['cards'] => cards.map(toCard);

const toCard = (card: BuiltInCard): Card => ({
  id: card.id,
  title: partOf(card.key, 'title'),
  about: card.about,
  roles: card.roles,
  professions: card.professions,
  nations: card.nations,
  why: partOf(card.key, 'why'),
  risk: partOf(card.key, 'risk'),
  well: pointsOf(card.key),
  protects: card.protects,
  protectsHow: partOf(card.key, 'protects'),
  examples: [partOf(card.key, 'example')],
  sources: cited(card),
});

/** What something rests on, in the form of a pack's sources. */
export const cited = (rests: Pick<BuiltInCard, 'rules' | 'besides'>): Card['sources'] => sourcesOf(rests).map(toSource);

const toSource = (source: CardSource): Card['sources'][number] => ({
  by: sourceBy(source.regulator),
  title: { 'en-GB': source.document, cy: source.document },
  version: source.version,
  on: wholeDay(source.effectiveFrom),
  checked: source.lastRead,
  known: source.confidence,
  ...(source.clauses.length > 0 && { where: source.clauses.join(', ') }),
  ...(source.supersededBy && { renewedBy: wholeDay(source.supersededBy.expected) }),
  address: source.address,
});

/** `YYYY`, `YYYY-MM` and whole days; a part that is not known is the first. */
const wholeDay = (date: string): string => `${date}-01-01`.slice(0, 10);
