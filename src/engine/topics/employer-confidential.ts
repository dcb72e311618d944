import { learnt } from '../models/verdict';
import { defineTopic, type Examples } from '../types/topic';

/** Something internal that is not public, and that matters to somebody. A concern raised is never held for it. */
export const topic = defineTopic({
  id: 'employer-confidential',
  protects: 'public',
  rules: ['employer-information', 'speaking-up'],
  decide: (notes) => learnt(notes, 'employer-confidential'),
});

export const examples: Examples = {
  flag: [
    'Just seen the slides: day surgery at Northgate closes in spring and staff are told next week',
    {
      text: 'Exec mail from this morning, do not forward: 46 jobs to go by Easter',
      kind: 'message',
      audience: 'group',
    },
    {
      text: 'Proud that our bid for the scanner was 200k under the other two, results still sealed',
      platform: 'linkedin',
    },
    'The incident panel found that the pump was set wrong. Its report is not out until July',
    { text: 'Between us, the contract goes to Medisure, signed on Friday, not public yet', kind: 'message' },
    'From leaked minutes: they knew in May that the bells on Cedar fail, and chose to wait. Somebody will die',
    'Our four-hour figure for last month is 41%. It comes out on Thursday so act shocked',
    {
      text: 'Project board says we are to call it on track. It is six months late and 3 million over',
      platform: 'reddit',
    },
    {
      text: 'Yes, it merges with Eastmoor in October. They brief us on the 4th',
      kind: 'reply',
      inReplyTo: 'Reporter here. Do any staff know what is planned for Lakeside maternity?',
    },
    { text: 'Saw the draft letter: all pharmacy 7s down to 6. Nobody is told till March', kind: 'message' },
    { text: 'Royal visit to the new wing on the 12th, under embargo so shh', platform: 'facebook' },
  ],
  leave: [
    'Just seen the board papers on the website: day surgery at Northgate closes in spring',
    {
      text: 'Exec mail from this morning, please forward: doughnuts in the atrium',
      kind: 'message',
      audience: 'group',
    },
    { text: 'Proud that our new scanner is in. The press release is on the trust page', platform: 'linkedin' },
    'The published report found that the pump was set wrong. Hard reading: link below',
    { text: 'The contract went to Medisure, it was on the news last night', kind: 'message' },
    'The bells on Cedar fail every night. I reported it in May and nobody came. Somebody will die',
    'Our four-hour figure for last month was 41%. It came out today: link',
    { text: 'My house move is six months late and over budget, but I am to call it on track', platform: 'reddit' },
    {
      text: 'Please ask the trust’s press office, they take calls till six',
      kind: 'reply',
      inReplyTo: 'Reporter here. Do any staff know what is planned for Lakeside maternity?',
    },
    { text: 'Consultation on our bands opened today. Union meeting at five, bring your letter', kind: 'message' },
    { text: 'Royal visit to the new wing was on the 12th, photos on the trust page', platform: 'facebook' },
    'My payslip says it all. Here is what a Band 5 takes home',
  ],
};
