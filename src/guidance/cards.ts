import type { Nation, Profession, StaffRole } from '../engine/types/people';
import type { Card as PackCard } from '../pack/pack';
import type { About } from '../pack/shapes/cards';
import type { CardKey } from './card-words';
import type { Source } from './rules/rule';

/**
 * One built-in page of guidance. It rests on `rules`, as in `rules.ts`, and on sources `besides`, which no finding names.
 * `roles`, `professions` and `nations` say whose question it is; without them it is everybody's.
 */
export type Card = {
  id: string;
  key: CardKey;
  about: About;
  rules: readonly string[];
  besides: readonly Source[];
  protects: PackCard['protects'];
  roles: readonly StaffRole[];
  professions: readonly Profession[];
  nations: readonly Nation[];
};

type More = Partial<Pick<Card, 'besides' | 'roles' | 'professions' | 'nations'>>;

const card =
  (about: About) =>
  (key: CardKey, protects: Card['protects'], rules: readonly string[], more: More = {}): Card => ({
    id: key.replaceAll('_', '-'),
    key,
    about,
    rules,
    protects,
    besides: [],
    roles: [],
    professions: [],
    nations: [],
    ...more,
  });

const telling = card('telling');
const care = card('care');
const answering = card('answering');
const speaking = card('speaking');
const eachOther = card('each-other');
const work = card('work');
const goneWrong = card('gone-wrong');

const SUPPORT_WORKERS: readonly Source[] = [
  { document: 'support-workers-england', clause: '5', confidence: 'seen-second-hand' },
  { document: 'support-workers-scotland', confidence: 'seen' },
  { document: 'support-workers-wales', confidence: 'seen-second-hand' },
];
const STUDENTS: readonly Source[] = [
  { document: 'gmc-students', confidence: 'high' },
  { document: 'hcpc-students', confidence: 'high' },
];
const NATIONS_SPEAK_UP: readonly Source[] = [
  { document: 'scotland-standards', confidence: 'seen' },
  { document: 'wales-speaking-up', confidence: 'seen' },
  { document: 'northern-ireland-disclosure', confidence: 'seen-second-hand' },
];

/** The built-in cards: what people ask most first, under each heading. A trust's pack adds its own. */
export const cards: readonly Card[] = [
  telling('story_from_work', ['patient', 'relative'], ['jigsaw', 'confidentiality']),
  telling('picture_at_work', ['patient', 'public', 'colleague'], ['images', 'confidentiality']),
  telling('who_can_see', ['you', 'patient'], ['confidentiality']),
  telling('own_care', ['relative', 'patient'], ['confidentiality', 'free-expression']),
  telling('someone_died', ['patient', 'relative'], ['confidentiality', 'safe-messaging']),
  telling('teaching_case', ['patient', 'relative'], ['jigsaw', 'images', 'confidentiality']),
  telling('funny_moment', ['patient', 'public'], ['respect', 'jigsaw']),
  telling('day_in_my_life', ['patient', 'colleague', 'you'], ['images', 'fitness']),
  telling('closed_group', ['patient', 'colleague', 'you'], ['confidentiality', 'colleagues']),

  care('patient_posts', ['patient', 'relative'], ['respect', 'boundaries'], {
    besides: [{ document: 'care-opinion-responding', confidence: 'seen' }],
  }),
  care('read_their_post', ['patient', 'you'], ['boundaries', 'confidentiality'], {
    besides: [{ document: 'social-work-guidance', confidence: 'seen' }],
  }),
  care('before_you_look', ['patient', 'relative'], ['boundaries', 'confidentiality'], {
    besides: [{ document: 'social-work-guidance', confidence: 'seen' }],
  }),
  care('friend_request', ['patient', 'you'], ['boundaries']),
  care('being_filmed', ['patient', 'colleague', 'you'], ['respect'], {
    besides: [{ document: 'patients-recording', confidence: 'seen' }],
  }),
  care('asked_for_advice', ['public'], ['individual-advice']),
  care('recommend', ['public'], ['evidence', 'promotion']),
  care('in_danger', ['public', 'you'], ['crisis', 'safe-messaging']),

  answering('reply_to_complaint', ['patient', 'relative'], ['replying']),
  answering('they_thanked_me', ['patient', 'you'], ['replying', 'boundaries']),
  answering('pass_it_on', ['patient', 'public'], ['confidentiality', 'replying']),
  answering('under_attack', ['you', 'colleague'], ['harassment', 'free-expression']),
  answering('untrue_about_us', ['public'], ['evidence', 'own-voice']),
  answering('health_myth', ['public'], ['evidence']),
  answering('journalist', ['patient', 'you'], ['own-voice', 'speaking-up']),

  speaking('worried_about_safety', ['patient', 'public', 'you'], ['speaking-up'], { besides: NATIONS_SPEAK_UP }),
  speaking('your_contract', ['you', 'public'], ['speaking-up', 'free-expression'], {
    besides: [
      { document: 'northern-ireland-disclosure', confidence: 'seen-second-hand' },
      { document: 'francis-response', confidence: 'seen' },
    ],
  }),
  speaking('beliefs', ['patient', 'you'], ['free-expression', 'politics']),
  speaking('strike_and_pay', ['you', 'patient'], ['free-expression', 'politics']),
  speaking('figures', ['public', 'patient'], ['employer-information', 'speaking-up']),
  speaking('treated_badly', ['you', 'colleague'], ['speaking-up', 'discrimination']),

  eachOther('bad_day', ['patient', 'colleague', 'you'], ['respect', 'free-expression']),
  eachOther('about_a_colleague', ['colleague'], ['colleagues', 'colleague-privacy']),
  eachOther('unkind_in_group', ['colleague', 'public'], ['colleagues', 'discrimination']),
  eachOther('not_all_right', ['you'], ['crisis']),
  eachOther('i_manage', ['colleague', 'patient'], ['speaking-up', 'free-expression'], {
    roles: ['manager', 'board'],
    besides: [{ document: 'ico-workers', confidence: 'seen-second-hand' }],
  }),

  work('your_bio', ['patient', 'you'], ['own-voice', 'jigsaw']),
  work('team_account', ['patient', 'colleague', 'public'], ['own-voice', 'boundaries']),
  work('official_account', ['patient', 'public', 'colleague'], ['replying', 'own-voice'], {
    roles: ['communications', 'manager'],
    besides: [{ document: 'care-opinion-responding', confidence: 'seen' }],
  }),
  work('election', ['public', 'you'], ['politics', 'free-expression'], {
    roles: ['communications', 'manager', 'board'],
  }),
  work('paid_or_given', ['public'], ['promotion']),
  work('badge_and_rota', ['you', 'colleague', 'patient'], ['security']),
  work('ai_help', ['patient', 'public'], ['confidentiality', 'evidence']),
  work('student', ['patient', 'you'], ['jigsaw', 'confidentiality'], {
    professions: ['student'],
    besides: STUDENTS,
  }),
  work('not_registered', ['patient', 'you'], ['confidentiality', 'speaking-up'], {
    professions: ['unregistered'],
    besides: SUPPORT_WORKERS,
  }),

  goneWrong('already_posted', ['patient', 'you'], ['honesty', 'confidentiality']),
  goneWrong('colleagues_post', ['colleague', 'patient'], ['colleagues', 'speaking-up']),
  goneWrong('complaint_about_me', ['you', 'patient'], ['free-expression', 'honesty']),
  goneWrong('old_posts', ['you', 'public'], ['public-trust'], {
    besides: [{ document: 'hcpc-social-media', confidence: 'seen-second-hand' }],
  }),
];
