import type { BuiltIn } from '../../pack/merge';
import { words } from './words';

export const principles: BuiltIn['principles'] = ([1, 2, 3, 4, 5, 6, 7] as const).map((n) => words(`principle_${n}`));

/** Lines for a profile: what they do, and what they do not. */
export const bioLines: BuiltIn['bioLines'] = [
  {
    id: 'plain',
    for: 'person',
    professions: [],
    line: words('bio_plain_line'),
    note: words('bio_plain_note'),
  },
  {
    id: 'no-advice',
    for: 'person',
    professions: [],
    line: words('bio_no_advice_line'),
    note: words('bio_no_advice_note'),
  },
  {
    id: 'no-advice-northern-ireland',
    for: 'person',
    professions: [],
    line: words('bio_no_advice_northern_ireland_line'),
    note: words('bio_no_advice_northern_ireland_note'),
  },
  { id: 'interests', for: 'person', professions: [], line: words('bio_interests_line') },
  { id: 'learning', for: 'person', professions: ['student'], line: words('bio_learning_line') },
  { id: 'listen', for: 'service', professions: [], line: words('bio_listen_line'), note: words('bio_listen_note') },
  { id: 'hours', for: 'service', professions: [], line: words('bio_hours_line'), note: words('bio_hours_note') },
  { id: 'no-care-here', for: 'service', professions: [], line: words('bio_no_care_here_line') },
  {
    id: 'both-languages',
    for: 'service',
    professions: [],
    line: words('bio_both_languages_line'),
    note: words('bio_both_languages_note'),
  },
];

export const consentRoutes: BuiltIn['consentRoutes'] = (
  ['picture', 'story', 'cannot_decide', 'colleague'] as const
).map((key) => ({
  id: key.replaceAll('_', '-'),
  title: words(`consent_${key}_title`),
  how: words(`consent_${key}_how`),
  takingBack: words(`consent_${key}_taking_back`),
}));
