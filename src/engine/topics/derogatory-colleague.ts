import { learnt } from '../models/verdict';
import { defineTopic, type Examples } from '../types/topic';

/** Demeans, mocks or bullies colleagues, students or managers whom people who know the place would know. */
export const topic = defineTopic({
  id: 'derogatory-colleague',
  protects: 'colleague',
  rules: ['colleagues'],
  decide: (notes) => learnt(notes, 'derogatory-colleague'),
});

export const examples: Examples = {
  flag: [
    'Our ward manager could not run a bath',
    { text: 'Agency nurse last night: face like a slapped fish and half the brain', platform: 'facebook' },
    'Dr Penhale is the laziest consultant in the building, and proud of it',
    { text: 'New sticker pack: Gary’s face when he has to do any work 😂😂', kind: 'message', audience: 'group' },
    {
      text: 'They must have run out of people.',
      kind: 'comment',
      platform: 'linkedin',
      inReplyTo: 'So happy to share that I am now deputy director at Northgate',
    },
    'The girl on our reception has the charm of a wet bin',
    'Somebody give our Band 7 a map, she has been lost since she got the job',
    { text: 'Physician associates are pretend doctors and ours cannot even spell it', platform: 'x' },
    'My mentor this placement is a bitter old cow and everyone on Elm knows it',
    { text: 'Night site manager here is a snake, and thick with it', platform: 'reddit' },
    'Whoever taught our students this year should be made to hand the money back, useless lot',
    { text: 'Kev from estates has two speeds: slow and sick note', kind: 'message', audience: 'group' },
  ],
  leave: [
    'Our ward manager can run anything, a bath included. Thank you Ruth',
    { text: 'Agency nurse last night: a face like sunshine and twice the brain', platform: 'facebook' },
    'Dr Penhale was the first in and the last out all week. Thank you',
    { text: 'New sticker pack: my own face when the bleep goes 😂😂', kind: 'message', audience: 'group' },
    {
      text: 'They chose well. Congratulations!',
      kind: 'comment',
      platform: 'linkedin',
      inReplyTo: 'So happy to share that I am now deputy director at Northgate',
    },
    'There is a wet bin at our reception where the roof leaks',
    'Somebody give me a map, I have been lost since they moved outpatients',
    {
      text: 'I do not think that the physician associate role should grow like this. Here is what I read',
      platform: 'x',
    },
    'My mentor this placement has taught me more than three years of books. Everyone on Elm knows it',
    { text: 'A site manager on nights bullied me. I told my union rep, and it helped', platform: 'reddit' },
    'Whoever taught our students this year should get a medal',
    { text: 'Surgeons have two speeds: scrubbed and lunch', kind: 'message', audience: 'group' },
    'I disagree with our medical director about seven-day working, and told her so',
  ],
};
