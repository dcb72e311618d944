import { defineSupport, type Examples } from '../types/topic';
import { wantsToDie } from './wants-to-die';

/** Somebody whom the draft answers, or the author, may be suicidal or in danger: show the crisis lines. */
export const support = defineSupport({
  id: 'person-in-crisis',
  decide: ({ learnt, text, answered }) =>
    learnt.support.has('person-in-crisis') || wantsToDie(text) || wantsToDie(answered),
});

export const examples: Examples = {
  flag: [
    {
      text: 'Please ring 116 123, I am here too',
      kind: 'reply',
      inReplyTo: 'I cannot do this any more. I have said my goodbyes',
    },
    'I keep looking at the drug cupboard and thinking how easy it would be not to wake up',
    'Nobody would notice if I was gone for good, and I think about it every drive home',
    { text: 'Sleep it off hun', kind: 'reply', inReplyTo: 'took them all ten minutes ago' },
    'Has anyone seen Marta? She left in tears, said that she was done with life, and her phone is off',
    { text: 'Driving home I wanted to steer into the wall again', platform: 'reddit' },
    { text: 'Ring 999 now please', kind: 'reply', inReplyTo: 'He is outside my door with a knife' },
    'I am not safe tonight, and too ashamed to ring my own team',
    {
      text: 'They would not be. Can you tell someone tonight?',
      kind: 'comment',
      platform: 'facebook',
      inReplyTo: 'They would all be better off without me',
    },
    'Shift finished. So am I. Tell my girls that I love them',
    { text: 'cant see the point in waking up tmrw tbh. sorry all', kind: 'message', platform: 'whatsapp' },
  ],
  leave: [
    {
      text: 'Please ring me, I am good at sums',
      kind: 'reply',
      inReplyTo: 'I cannot do this any more. I hate statistics',
    },
    'I keep looking at the biscuit cupboard and thinking how easy it would be',
    'Nobody noticed that I was gone for lunch, and I think about that sandwich still',
    { text: 'Sleep it off hun', kind: 'reply', inReplyTo: 'ate the whole trifle ten minutes ago' },
    'Has anyone seen Marta? She left her lunch box, and her phone is on the desk',
    { text: 'Driving home I wanted chips again', platform: 'reddit' },
    { text: 'Let him in now please', kind: 'reply', inReplyTo: 'He is outside my door with a cake' },
    'I am not on tonight, and too tired to ring for pizza',
    {
      text: 'They would not be. Who else does the quiz?',
      kind: 'comment',
      platform: 'facebook',
      inReplyTo: 'The quiz team would be better off without me',
    },
    'Shift finished. So am I. Bed, then girls’ night',
    { text: 'cant see the point in ironing scrubs tbh. sorry all', kind: 'message', platform: 'whatsapp' },
    'We lost a colleague to suicide three years ago. Today we planted his tree',
    'Samaritans are training new listeners. Sign up if you can',
  ],
};
