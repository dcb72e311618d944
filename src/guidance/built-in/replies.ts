import type { BuiltIn } from '../../pack/merge';
import type { Situation } from '../../pack/pack';
import type { Between } from '../word-keys';
import { words } from './words';

type Key = Parameters<typeof words>[0];

const REPLIES = {
  complaint: ['sorry', 'how_it_works', 'what_changes'],
  thanks: ['kind_words'],
  'health-question': ['general_health', 'cannot_wait'],
  abuse: ['no_abuse'],
  media: ['press'],
  crisis: ['not_alone', 'someone_else'],
  untrue: ['the_facts', 'we_do_not_know'],
  other: ['who_we_are', 'no_friends', 'we_stop'],
} as const satisfies Record<Situation, readonly Between<Key, 'reply_'>[]>;

const ANSWERING = {
  other: ['first', 'venting'],
  crisis: ['life_at_risk'],
  complaint: ['bad_experience'],
  untrue: ['wrong_facts'],
  abuse: ['attacks'],
  'health-question': ['asked_about_health'],
  media: ['reporter'],
  thanks: ['praise'],
} as const satisfies Record<Situation, readonly Between<Key, 'answering_'>[]>;

const SITUATIONS = Object.keys(REPLIES) as readonly Situation[]; // keys of a record over exactly these

/** Lines to answer with, by situation. None says whether somebody is a patient. */
export const replyTemplates: BuiltIn['replyTemplates'] = SITUATIONS.flatMap((situation) =>
  REPLIES[situation].map((key) => ({ id: key.replaceAll('_', '-'), situation, text: words(`reply_${key}`) })),
);

/** Whether and how to answer; the first question is whether anybody is in danger. */
export const answering: BuiltIn['answering'] = SITUATIONS.flatMap((situation) =>
  ANSWERING[situation].map((key) => ({ situation, text: words(`answering_${key}`) })),
);
