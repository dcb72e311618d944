import type { Card } from '../../pack/pack';
import { cited } from '../built-in/cards';
import type { Place } from '../places';
import type { CareKey } from './words';

/** What one would do in a room with a support group, and does online too: the comparison test, in its order. */
export const STEPS = ['research', 'talk', 'not', 'check', 'in'] as const;

/** What to have an answer to before something is recommended, written or opened. */
export const CHECKS = ['who', 'used', 'both', 'not', 'ask', 'hear'] as const;

/** A question of clinicians about what happens when others act on their word. Its words are looked up by `key`. */
export type CarePage = {
  id: CareKey;
  key: CareKey;
  /** Rules it rests on, as in `rules.ts`. */
  rules: readonly string[];
  /** Other places to which it leads, as in `places.ts`. */
  places: readonly Place['key'][];
  /** Built-in cards that are about the same thing: each leads to the other. */
  cards: readonly string[];
};

export const carePages: readonly CarePage[] = [
  {
    id: 'app',
    key: 'app',
    rules: ['evidence', 'promotion'],
    places: ['posted'],
    cards: ['recommend', 'paid-or-given'],
  },
  {
    id: 'opinion',
    key: 'opinion',
    rules: ['individual-advice', 'evidence'],
    places: ['posted', 'reply'],
    cards: ['asked-for-advice', 'health-myth'],
  },
  {
    id: 'chat',
    key: 'chat',
    rules: ['crisis', 'boundaries', 'safe-messaging'],
    places: ['reply'],
    cards: ['recommend', 'in-danger'],
  },
];

export const carePageOf = (id: string | undefined): CarePage | undefined => carePages.find((one) => one.id === id);

export const sourcesOfCare = ({ rules }: Pick<CarePage, 'rules'>): Card['sources'] => cited({ rules, besides: [] });
