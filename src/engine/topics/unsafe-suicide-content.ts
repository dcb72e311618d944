import { learnt } from '../models/verdict';
import { defineTopic, type Examples } from '../types/topic';

/** Method, dose, place, or a romantic or simple account of a suicide. */
export const topic = defineTopic({
  id: 'unsafe-suicide-content',
  protects: 'public',
  rules: ['safe-messaging'],
  decide: (notes) => learnt(notes, 'unsafe-suicide-content'),
});

export const examples: Examples = {
  flag: [
    'He went off the bridge at Carn Point, and is at peace at last',
    'Her note said exams. That is why she did it, simple as that',
    { text: 'He took the whole box of heart tablets and was gone before morning', platform: 'facebook' },
    'They always choose the top floor of that car park by the station',
    {
      text: 'With a belt in the hotel, they say. Quick at least',
      kind: 'quote',
      inReplyTo: 'Actor found dead at 41',
    },
    'She was brave. She chose her own exit, and I think there is beauty in that calm',
    'Sixth on that same stretch by Pendle Halt. The trains are so fast that they feel nothing',
    { text: 'My friend lived. It was weedkiller from the shed, for those who ask', platform: 'reddit' },
    'Dad hanged himself in the garage over money. He is happier where he is now',
    {
      text: 'Fact from the study day: it only takes twenty of those to stop a heart',
      kind: 'message',
      audience: 'group',
    },
  ],
  leave: [
    'He died by suicide in spring, and we talk of him each day. Samaritans are on 116 123',
    'Exams can feel like everything. There is always someone to ring: 116 123',
    { text: 'He took the whole box of heart tablets back to the shop, as they asked', platform: 'facebook' },
    'They have put up new signs for a help line all over town',
    { text: 'So sad. If this is hard to read, ring someone today', kind: 'quote', inReplyTo: 'Actor found dead at 41' },
    'She was brave. She told us how bad it was, and let us help',
    'No trains by Pendle Halt. Be kind to the staff, they are trying',
    { text: 'My friend lived. It was a stranger on a help line, for those who ask', platform: 'reddit' },
    'Dad died by suicide. It was many things. We miss him at every meal',
    { text: 'Fact from the study day: ask about suicide, it does not plant it', kind: 'message', audience: 'group' },
    'Let us drop the words committed suicide. It is no crime',
  ],
};
