import type { GuidanceKey } from './guidance-words';

/** The parts of a card, in the order in which they are read: the good in posting comes before the risk. */
export const CARD_PARTS = ['title', 'why', 'risk', 'well_1', 'well_2', 'well_3', 'protects', 'example'] as const;
export type CardPart = (typeof CARD_PARTS)[number];

/** Each card stands in the catalogue as `card_<key>_<part>`; a key with a part missing does not compile. */
type KeyOf<Key extends string> = Key extends `card_${infer Card}_title` ? Card : never;
export type CardKey = KeyOf<GuidanceKey>;

/** One page of guidance. `rules` name what it rests on, as in `rules.ts`. */
export type Card = { id: string; key: CardKey; rules: readonly string[] };

const card = (key: CardKey, ...rules: readonly string[]): Card => ({ id: key.replaceAll('_', '-'), key, rules });

/** The built-in cards: what people ask most first. A trust's pack will add its own. */
export const cards: readonly Card[] = [
  card('story_from_work', 'jigsaw', 'confidentiality'),
  card('picture_at_work', 'images', 'confidentiality'),
  card('reply_to_complaint', 'replying'),
  card('worried_about_safety', 'speaking-up'),
  card('bad_day', 'respect', 'free-expression'),
  card('asked_for_advice', 'individual-advice'),
  card('friend_request', 'boundaries'),
  card('patient_posts', 'respect', 'boundaries'),
  card('pass_it_on', 'confidentiality', 'replying'),
  card('about_a_colleague', 'colleagues', 'colleague-privacy'),
  card('beliefs', 'free-expression', 'politics'),
  card('recommend', 'evidence', 'promotion'),
  card('who_can_see', 'confidentiality'),
  card('in_danger', 'crisis', 'safe-messaging'),
  card('already_posted', 'honesty', 'confidentiality'),
];

export const cardOf = (id: string): Card | undefined => cards.find((one) => one.id === id);

export const wordsOf = (key: CardKey, part: CardPart): GuidanceKey => `card_${key}_${part}`;
