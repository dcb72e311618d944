import { learnt } from '../models/verdict';
import { tiesToPatients } from '../said-outright/with-patients';
import { defineTopic, type Examples } from '../types/topic';

/** Romantic, sexual, financial or private contact with a patient or their relative. */
export const topic = defineTopic({
  id: 'boundaries',
  protects: 'patient',
  rules: ['boundaries'],
  because: ['admitted'],
  decide: (notes) => {
    const admitted = tiesToPatients(notes);
    return admitted.length > 0 ? admitted : learnt(notes, 'boundaries');
  },
});

export const examples: Examples = {
  flag: [
    {
      text: 'Loved looking after you. Here is my own number, wine soon? x',
      kind: 'message',
      platform: 'facebook',
      audience: 'direct',
    },
    'I am dating one of my old patients and have never been happier',
    'One of my home visit gents has lent me the deposit for a car. What a star',
    {
      text: 'Fittest one on my list all year. Dinner?',
      kind: 'comment',
      platform: 'instagram',
      inReplyTo: 'Six weeks after the op and feeling good!',
    },
    'Looked up our new admission on Facebook, what lovely holiday pictures',
    { text: 'My patient’s son asked me out and I said yes. She is with us till Friday', platform: 'reddit' },
    {
      text: 'Skip the clinic and pop round to mine, I will take your stitches out',
      kind: 'message',
      audience: 'direct',
    },
    'To all the mums whose babies I delivered: my wedding fund is in the link below',
    { text: 'Do not tell the team, but I can meet you by the lake on Saturday', kind: 'message', audience: 'direct' },
    'Sunday lunch at Mrs T’s with my kids. She is on my leg ulcer round and like a nan to us now',
    { text: 'My best client on the drug service moved in with me last night 💕', platform: 'facebook' },
  ],
  leave: [
    {
      text: 'Lovely card, thank you. Here is the ward’s number if you need us',
      kind: 'message',
      platform: 'facebook',
      audience: 'direct',
    },
    'I am dating one of my old classmates and have never been happier',
    'My dad has lent me the deposit for a car. What a star',
    {
      text: 'Looking well! Have a good summer',
      kind: 'comment',
      platform: 'instagram',
      inReplyTo: 'Six weeks after the op and feeling good!',
    },
    'Looked up our new consultant on LinkedIn, what lovely research',
    { text: 'My patient’s son asked me out and I said no. How do others do that kindly?', platform: 'reddit' },
    { text: 'Ring the clinic and pop in, they will take your stitches out', kind: 'message', audience: 'direct' },
    'To all the mums in our village: the neonatal charity’s fund is in the link below',
    { text: 'I cannot meet up, but the team is there on Saturday: see your plan', kind: 'message', audience: 'direct' },
    'Sunday lunch at my nan’s with my kids. She is 90 and like a rock to us all',
    { text: 'My best friend from drama school moved in with me last night 💕', platform: 'facebook' },
    'DM me if you would like the slides from my poster',
  ],
};
