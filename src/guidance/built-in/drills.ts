import welsh from '../../../public/_locales/cy/drills.json';
import english from '../../../public/_locales/en_GB/drills.json';
import type { BuiltIn } from '../../pack/merge';
import { both } from '../both';
import type { Between } from '../word-keys';

const words = both(english, welsh);
type Key = Between<keyof typeof english, 'drill_', '_title'>;

/** Situations to practise with, five minutes each: the easy ones first. Each choice is talked through; none is marked. */
const KEYS: readonly Key[] = [
  'great_save',
  'the_board',
  'angry_relative',
  'their_thread',
  'friend_request',
  'which_app',
  'two_for_thirty',
  'the_joke',
  'two_am',
  'rumour',
  'free_serum',
  'election_week',
];

export const drills: BuiltIn['drills'] = KEYS.map((key) => ({
  id: key.replaceAll('_', '-'),
  title: words(`drill_${key}_title`),
  scenario: words(`drill_${key}_scenario`),
  choices: ([1, 2, 3] as const).map((n) => ({
    choice: words(`drill_${key}_choice_${n}`),
    talkedThrough: words(`drill_${key}_talked_${n}`),
  })),
  afterwards: words(`drill_${key}_afterwards`),
}));
