import welsh from '../../public/_locales/cy/guidance.json';
import english from '../../public/_locales/en_GB/guidance.json';
import type { BuiltIn } from '../pack/merge';
import type { Card, Contact, CrisisLine } from '../pack/pack';
import { type Card as BuiltInCard, cards, wordsOf } from './cards';
import { contacts } from './contacts';
import { crisisLines } from './crisis-lines';
import type { GuidanceKey } from './guidance-words';
import { sourceBy } from './guidance-words';
import { documents } from './rules';
import { sourcesOf } from './sources';

const inBoth = (key: GuidanceKey) => ({ 'en-GB': english[key], cy: welsh[key] });

/** When the numbers and pages of the built-in guidance were last looked at, as stored copies. */
const CHECKED = '2026-11-25';

/** The built-in guidance in the form of a pack, both languages, so that pages need not know which of the two they show. */
export const builtIn = (): BuiltIn => ({
  cards: cards.map(toCard),
  contacts: contacts.map(toContact),
  crisisLines: crisisLines.map(toLine),
});

const WELL = ['well_1', 'well_2', 'well_3'] as const;

const toCard = (card: BuiltInCard): Card => ({
  id: card.id,
  title: inBoth(wordsOf(card.key, 'title')),
  roles: [],
  professions: [],
  why: inBoth(wordsOf(card.key, 'why')),
  risk: inBoth(wordsOf(card.key, 'risk')),
  well: WELL.map((part) => inBoth(wordsOf(card.key, part))),
  protects: PROTECTS[card.id] ?? ['patient', 'you'],
  protectsHow: inBoth(wordsOf(card.key, 'protects')),
  examples: [inBoth(wordsOf(card.key, 'example'))],
  sources: sourcesOf(card)
    .slice(0, 10)
    .map(({ regulator, document, version, effectiveFrom, address }) => ({
      by: sourceBy(regulator),
      title: { 'en-GB': document, cy: document },
      version,
      on: wholeDay(effectiveFrom),
      checked: Object.values(documents).find(({ title }) => title === document)?.lastRead ?? CHECKED,
      address,
    })),
});

/** Where a card protects others than a patient and whoever writes. */
const PROTECTS: Readonly<Record<string, Card['protects']>> = {
  'picture-at-work': ['patient', 'public', 'colleague'],
  'reply-to-complaint': ['patient', 'relative'],
  'worried-about-safety': ['patient', 'public', 'you'],
  'about-a-colleague': ['colleague'],
  recommend: ['public'],
  'story-from-work': ['patient', 'relative'],
};

/** `YYYY`, `YYYY-MM` and whole days; a part that is not known is the first. */
const wholeDay = (date: string): string => `${date}-01-01`.slice(0, 10);

/** Kinds of a pack by the built-in name, where they differ. */
const KINDS = {
  information_governance: 'information-governance',
  safeguarding: 'safeguarding',
  union: 'union',
  guardian: 'guardian',
  occupational_health: 'occupational-health',
  communications: 'communications',
  pals: 'pals',
  it_security: 'it-security',
} as const satisfies Record<(typeof contacts)[number]['id'], Contact['kind']>;

const toContact = ({ id }: (typeof contacts)[number]): Contact => ({
  id: KINDS[id],
  kind: KINDS[id],
  name: inBoth(`contact_${id}_name`),
  for: inBoth(`contact_${id}_for`),
  checked: CHECKED,
});

const NATIONS: Readonly<Record<string, CrisisLine['nations']>> = {
  nhs_111: ['england', 'scotland', 'wales'],
  lifeline: ['northern-ireland'],
};

const toLine = ({ id, phone }: (typeof crisisLines)[number]): CrisisLine => ({
  id: id.replaceAll('_', '-'),
  nations: NATIONS[id] ?? ['england', 'scotland', 'wales', 'northern-ireland'],
  name: inBoth(`crisis_${id}_name`),
  for: inBoth(`crisis_${id}_for`),
  ...(phone && { phone: phone.number }),
  checked: CHECKED,
});
