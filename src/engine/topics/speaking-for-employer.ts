import { learnt } from '../models/verdict';
import { spokenIn } from '../text/spoken-in';
import { defineTopic, type Examples } from '../types/topic';

const STAFF = { role: 'Band 5 nurse', employer: 'Westhaven Hospital' };

/**
 * Reads as the official position of an organisation, from somebody not shown to speak for it. It never holds; an account
 * of the organisation's own speaks for it by right, and what is passed on without a word is said by whoever wrote it.
 */
export const topic = defineTopic({
  id: 'speaking-for-employer',
  protects: 'you',
  rules: ['own-voice', 'free-expression'],
  decide: (notes) =>
    spokenIn(notes) === 'text' && !notes.draft.context.official ? learnt(notes, 'speaking-for-employer', 'advise') : [],
});

export const examples: Examples = {
  flag: [
    'We at Lakeside Trust will give no flu jabs to people over 65 this year',
    'The official position of our surgery is that this strike is wrong',
    {
      text: 'On behalf of the trust: all clinics on Monday are off',
      kind: 'reply',
      platform: 'facebook',
      inReplyTo: 'Is clinic on Monday?',
    },
    'Speaking for Eastmoor ambulance service, we reject that story in the Echo',
    { text: 'Westhaven does not support the new plan and never will', profile: STAFF },
    { text: 'Our department has decided to turn back all paper referrals from now on', platform: 'linkedin' },
    {
      text: 'Statement: the practice will say nothing more about Dr Hale',
      kind: 'comment',
      inReplyTo: 'Why has Dr Hale left so soon?',
    },
    { text: 'As your local hospital we promise that nobody waits over four hours this winter', profile: STAFF },
    { text: 'The health board says sorry for long waits and will act', kind: 'comment', profile: STAFF },
    { text: 'We are declaring a major incident at Westhaven. Stay away until further notice', profile: STAFF },
  ],
  leave: [
    { text: 'We at Lakeside Trust will give flu jabs to everyone over 65 from Monday', official: true },
    { text: 'Our trust has decided that all clinics on Monday are cancelled', official: true },
    'My own view of this strike is that it is wrong. That is me and not my surgery',
    {
      text: 'Please see the trust’s page, it has Monday’s clinics',
      kind: 'reply',
      platform: 'facebook',
      inReplyTo: 'Is clinic on Monday?',
    },
    'Speaking for myself, I did not know our service in that story in the Echo',
    { text: 'I do not support the new plan and never will', profile: STAFF },
    { text: 'The hospital’s own page says that referrals go by e-form now: link', platform: 'linkedin' },
    {
      text: 'I have nothing to say about Dr Hale. The practice has a number',
      kind: 'comment',
      inReplyTo: 'Why has Dr Hale left so soon?',
    },
    { text: 'As your local porter I promise to push fast this winter', profile: STAFF },
    { text: 'I am sorry about long waits. I hate them too', kind: 'comment', profile: STAFF },
    {
      text: 'Please read this before you set off',
      kind: 'quote',
      profile: STAFF,
      inReplyTo: 'Westhaven Hospital: we have declared a major incident. Use 111 if you can',
    },
    { text: 'Proud to be part of Westhaven today. What a team', profile: STAFF },
  ],
};
