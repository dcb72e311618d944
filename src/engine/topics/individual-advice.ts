import { learnt } from '../models/verdict';
import { defineTopic, type Examples } from '../types/topic';

/** Tells somebody online what to do about their own treatment. */
export const topic = defineTopic({
  id: 'individual-advice',
  protects: 'patient',
  rules: ['individual-advice'],
  decide: (notes) => learnt(notes, 'individual-advice'),
});

export const examples: Examples = {
  flag: [
    {
      text: 'Halve the dose tonight and it will go down',
      kind: 'reply',
      inReplyTo: 'My knee is huge since I went on blood thinners',
    },
    { text: 'That is wind. No need to be seen', kind: 'reply', inReplyTo: 'Chest tight since lunch, aged 58' },
    { text: 'Benign. Leave it', kind: 'comment', platform: 'reddit', inReplyTo: 'Photo of my mole, should I worry?' },
    {
      text: 'Calpol, and see how she is tomorrow. No point sitting in A&E',
      kind: 'comment',
      platform: 'facebook',
      inReplyTo: 'Three weeks old and 38.5, what do I do?',
    },
    {
      text: 'Just stop it, week three is when I tell mine to',
      kind: 'reply',
      inReplyTo: 'Sertraline makes me feel so sick',
    },
    {
      text: 'That was a mini stroke. Go to A&E today',
      kind: 'reply',
      inReplyTo: 'One side of my face dropped at breakfast and it is gone now',
    },
    {
      text: 'Gel, two pumps, and drop the progesterone to every other night',
      kind: 'comment',
      platform: 'facebook',
      inReplyTo: 'Karen here, patches or gel?',
    },
    {
      text: 'Miss the metformin for two days then start again, you will be grand',
      kind: 'reply',
      inReplyTo: 'Sick all night and diabetic, what about my tablets?',
    },
    { text: 'Iron twice a day for three months, skip the GP', kind: 'reply', inReplyTo: 'My ferritin is 6' },
    'To the lady who messaged me about her lump: it is a cyst, you can stop ringing round',
    { text: 'Take two of your water tablets till the ankles go down, Beryl', kind: 'message', audience: 'direct' },
  ],
  leave: [
    {
      text: 'Please ring your blood clinic, or 111 if they are shut',
      kind: 'reply',
      inReplyTo: 'My knee is huge since I went on blood thinners',
    },
    { text: 'Please ring 999 now', kind: 'reply', inReplyTo: 'Chest tight since lunch, aged 58' },
    {
      text: 'Nobody can tell from a photo. Your GP can look at it',
      kind: 'comment',
      platform: 'reddit',
      inReplyTo: 'Photo of my mole, should I worry?',
    },
    {
      text: 'Please ring 111 now, they are good with babies',
      kind: 'comment',
      platform: 'facebook',
      inReplyTo: 'Three weeks old and 38.5, what do I do?',
    },
    {
      text: 'Your pharmacist can talk that through with you, no appointment',
      kind: 'reply',
      inReplyTo: 'Sertraline makes me feel so sick',
    },
    {
      text: 'Please ring 999, even though it is gone',
      kind: 'reply',
      inReplyTo: 'One side of my face dropped at breakfast and it is gone now',
    },
    {
      text: 'The menopause charity has a good page on both',
      kind: 'comment',
      platform: 'facebook',
      inReplyTo: 'Karen here, patches or gel?',
    },
    {
      text: 'The diabetes charity has a page on sick days, and 111 is open all night',
      kind: 'reply',
      inReplyTo: 'Sick all night and diabetic, what about my tablets?',
    },
    { text: 'Ask the surgery what yours means for you', kind: 'reply', inReplyTo: 'My ferritin is 6' },
    'To anyone who worries about a lump: get it looked at, most turn out to be nothing bad',
    { text: 'Bring two of your lemon cakes till the ankles go down, Beryl', kind: 'message', audience: 'direct' },
    'NICE has updated its asthma guideline. The blue inhaler on its own is out',
  ],
};
