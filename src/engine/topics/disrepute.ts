import { learnt } from '../models/verdict';
import { defineTopic, type Examples } from '../types/topic';

const STAFF = { role: 'Healthcare assistant', employer: 'Eastmoor Hospital' };

/** A sweeping attack on one’s own service that carries nothing anyone could act on. A concern about safety is never this. */
export const topic = defineTopic({
  id: 'disrepute',
  protects: 'you',
  rules: ['free-expression', 'speaking-up'],
  decide: (notes) => learnt(notes, 'disrepute'),
});

export const examples: Examples = {
  flag: [
    'My trust is the pits, all of it, always has been. I should know, I work there',
    'My hospital is a toilet with a car park',
    { text: 'Embarrassed to wear this lanyard. The whole place is a circus run by clowns', profile: STAFF },
    { text: 'Do not come to Eastmoor. Nobody here gives a toss about you', profile: STAFF, platform: 'facebook' },
    'Northgate, where I have the bad luck to work: thieving scum from the board down, rot the lot of you',
    'Our surgery is useless and always was. I only stay for the pension',
    {
      text: 'Run. Everything about this place is rotten and I have been here since 2015',
      kind: 'reply',
      platform: 'reddit',
      inReplyTo: 'Thinking of a job at Lakeside, any views?',
    },
    'Twelve years in this health board, and it has never once got a thing right',
    { text: 'What a shambles of a hospital we are. Would not send my dog here', profile: STAFF },
    {
      text: 'Another day at the dump',
      kind: 'quote',
      profile: STAFF,
      inReplyTo: 'Eastmoor: welcome to our new website',
    },
  ],
  leave: [
    'Two nurses for 30 people on my ward again. I should know, I was one of them. It is not safe',
    'My hospital is a pond with a car park. It has rained for a week',
    { text: 'Proud to wear this lanyard, even on a day like this', profile: STAFF },
    { text: 'Do not come to Eastmoor for repeat prescriptions, your pharmacy has them', profile: STAFF },
    'Northgate board papers, public today: nine million on agency staff. Where did the rest go?',
    'This government has been useless on general practice. I only stay for the patients',
    {
      text: 'Ask them about weekends. It is hard work, and my team is lovely',
      kind: 'reply',
      platform: 'reddit',
      inReplyTo: 'Thinking of a job at Lakeside, any views?',
    },
    'Twelve years in the NHS, and no minister has once got our pay right',
    { text: 'What a shambles of a day I had. Would not send my dog to work', profile: STAFF },
    {
      text: 'Another day, another login. It looks good though',
      kind: 'quote',
      inReplyTo: 'Welcome to our new website',
    },
    'Fed up of the NHS being run on goodwill',
    {
      text: 'My trust will not replace the broken hoists and a man fell last week. I reported it twice',
      profile: STAFF,
    },
    'On strike today, and glad of every hoot',
  ],
};
