import { learnt } from '../models/verdict';
import { defineTopic, type Examples } from '../types/topic';

/** A colleague's health, home or working matters that are not the author's to tell. */
export const topic = defineTopic({
  id: 'colleague-private',
  protects: 'colleague',
  rules: ['colleague-privacy', 'colleagues'],
  decide: (notes) => learnt(notes, 'colleague-private'),
});

export const examples: Examples = {
  flag: [
    { text: 'Sian is off again, it is her bipolar. Can anyone do Thursday?', kind: 'message', audience: 'group' },
    { text: 'Everyone act surprised when Meera tells us, due in May!!', kind: 'message', audience: 'group' },
    'Our registrar has been suspended over a prescription pad. You did not hear it from me',
    { text: 'Ade’s visa will not be renewed so we are one HCA down from June', kind: 'message', audience: 'group' },
    { text: 'Strength to my colleague Tom Birley, who goes into rehab for his drinking today', platform: 'linkedin' },
    { text: 'Our Band 7 has left her husband for a porter, all of theatres knows', platform: 'reddit' },
    'Guess who failed his OSCE again. Begins with K and sits by the fish tank',
    { text: 'Please pray for Lucia on Ward 4. She lost the baby on Friday', platform: 'facebook' },
    { text: 'HR had Dean in again about his lateness, final warning this time', kind: 'message', audience: 'group' },
    {
      text: 'Priti’s ex rang the desk again about the custody hearing. Poor thing',
      kind: 'message',
      audience: 'group',
    },
    { text: 'Well done Gwen on the Band 6, they tell her tomorrow!', platform: 'facebook' },
    {
      text: 'She is having chemo, that is why the wig',
      kind: 'comment',
      inReplyTo: 'New look for Dr Ellery at our open day!',
    },
  ],
  leave: [
    { text: 'Sian is off again. Can anyone do Thursday?', kind: 'message', audience: 'group' },
    { text: 'Meera told us all at handover, due in May!! Card going round', kind: 'message', audience: 'group' },
    'Our new registrar starts on Monday. You heard it from me: be nice',
    { text: 'I am on a visa too, so I know what June feels like', kind: 'message', audience: 'group' },
    { text: 'Well done to my colleague Tom Birley, who joins the rehab unit as an OT today', platform: 'linkedin' },
    { text: 'Our Band 7 has left to be a midwife, all of theatres will miss her', platform: 'reddit' },
    'Guess who failed her driving test again. Begins with M and is me',
    { text: 'Please pray for all of us on Ward 4. It was a heavy Friday', platform: 'facebook' },
    { text: 'HR had me in again about my lateness, final warning this time', kind: 'message', audience: 'group' },
    {
      text: 'My ex rang the desk again about our custody hearing. I could have died',
      kind: 'message',
      audience: 'group',
    },
    { text: 'Well done Gwen on the Band 6, announced this morning!', platform: 'facebook' },
    {
      text: 'She has been so busy with that open day, well done',
      kind: 'comment',
      inReplyTo: 'New look for Dr Ellery at our open day!',
    },
    'I have bipolar disorder and I am a nurse. Ask me anything',
  ],
};
