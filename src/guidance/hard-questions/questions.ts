import { keyOf } from '../word-keys';
import type { HardQuestion } from './question';

const question = <Id extends string>(id: Id, rest: Omit<HardQuestion, 'id' | 'key'>) => ({
  id,
  key: keyOf(id),
  ...rest,
});

/**
 * Questions that patients, staff and researchers have asked aloud since staff began to post, in the order in which they are
 * listed. What each statement rests on is as sure as its confidence says, no surer.
 */
export const hardQuestions: readonly HardQuestion[] = [
  question('mortality-figures', {
    said: [
      { document: 'law-employment-rights', clause: 's.43J', confidence: 'seen' },
      { document: 'law-employment-rights', confidence: 'high' },
      { document: 'francis-response', confidence: 'seen' },
      { document: 'nmc-code', clause: '16.1', confidence: 'high' },
      { document: 'gmc-good-practice', clause: '75', confidence: 'seen' },
    ],
    talkTo: ['union', 'guardian'],
    places: ['speak_up'],
    cards: ['figures', 'worried-about-safety'],
  }),
  question('reposted-allegation', {
    said: [
      { document: 'gmc-criticism', clause: '1-3', confidence: 'seen' },
      { document: 'gmc-criticism', confidence: 'seen-second-hand' },
      { document: 'hcpc-standards', clause: '2.11', confidence: 'seen' },
      { document: 'nmc-code', clause: '5.1', confidence: 'high' },
    ],
    talkTo: ['union', 'guardian', 'pals'],
    places: ['reply', 'speak_up'],
    cards: ['pass-it-on', 'reply-to-complaint'],
  }),
  question('a-like', {
    said: [
      { document: 'mdu-sharing', confidence: 'seen' },
      { document: 'hcpc-standards', clause: '2.11', confidence: 'seen' },
      { document: 'gmc-social-media', clause: '14', confidence: 'seen-second-hand' },
      { document: 'nmc-expression', confidence: 'seen' },
    ],
    talkTo: ['union'],
    places: [],
    cards: ['beliefs', 'pass-it-on'],
  }),
  question('anonymity', {
    said: [
      { document: 'gmc-social-media', confidence: 'seen' },
      { document: 'gmc-social-media', clause: '9', confidence: 'seen' },
      { document: 'gphc-online', confidence: 'seen' },
      { document: 'gmc-good-practice', clause: '82', confidence: 'seen' },
    ],
    talkTo: ['union', 'guardian'],
    places: ['speak_up'],
    cards: ['who-can-see', 'your-bio'],
  }),
  question('a-colleagues-post', {
    said: [
      { document: 'gphc-online', confidence: 'seen' },
      { document: 'hcpc-standards', clause: '2.8', confidence: 'seen' },
      { document: 'gmc-good-practice', clause: '75', confidence: 'seen' },
      { document: 'nmc-code', clause: '16.5', confidence: 'high' },
    ],
    talkTo: ['union', 'information-governance', 'occupational-health'],
    places: ['colleague_posted'],
    cards: ['about-a-colleague', 'colleagues-post'],
  }),
  question('reading-a-blog', {
    said: [
      { document: 'social-work-guidance', confidence: 'seen-second-hand' },
      { document: 'hcpc-standards', clause: '2.12', confidence: 'seen' },
      { document: 'nmc-code', clause: '20.6', confidence: 'high' },
      { document: 'bma-social-media', confidence: 'seen' },
    ],
    talkTo: ['safeguarding', 'information-governance'],
    places: ['crisis'],
    cards: ['read-their-post', 'before-you-look'],
  }),
  question('answering-at-midnight', {
    said: [
      { document: 'nmc-code', clause: '17', confidence: 'high' },
      { document: 'gmc-social-media', confidence: 'medium' },
      { document: 'nmc-code', clause: '13', confidence: 'high' },
      { document: 'samaritans-social', confidence: 'seen' },
    ],
    talkTo: ['safeguarding', 'occupational-health'],
    places: ['crisis', 'reply', 'care'],
    cards: ['asked-for-advice', 'in-danger'],
  }),
  question('a-belief', {
    said: [
      { document: 'nmc-expression', confidence: 'seen' },
      { document: 'nmc-expression', confidence: 'seen-second-hand' },
      { document: 'gmc-social-media', confidence: 'seen' },
      { document: 'gmc-good-practice', clause: '87', confidence: 'seen' },
      { document: 'hcpc-standards', clause: '1.7', confidence: 'seen-second-hand' },
    ],
    talkTo: ['union'],
    places: [],
    cards: ['beliefs'],
  }),
];

export const hardQuestionOf = (id: string | undefined): HardQuestion | undefined =>
  hardQuestions.find((one) => one.id === id);
