import { learnt } from '../models/verdict';
import { defineTopic, type Examples } from '../types/topic';

/** Campaigning for a party in the name of the role or employer. Policy, union and strike are clear. It never holds. */
export const topic = defineTopic({
  id: 'political-work',
  protects: 'you',
  rules: ['politics', 'free-expression'],
  decide: (notes) => learnt(notes, 'political-work', 'advise'),
});

export const examples: Examples = {
  flag: [
    'The nurses of Ward 7 say vote Green on Thursday',
    'In uniform outside our hospital with Labour leaflets today. Come and take one',
    {
      text: 'As a consultant at Eastmoor I urge all my patients to vote Conservative',
      profile: { role: 'Consultant', employer: 'Eastmoor Hospital' },
    },
    { text: 'Great to host our candidate Ms Laidlaw on the unit. Vote for change!', official: true },
    { text: 'Our surgery backs the Lib Dems and so should you', platform: 'facebook' },
    'Reform badge on my NHS lanyard and it stays there. Ask me why at the desk',
    { text: 'Plaid Cymru at Ysbyty Glan Aber: meet in the canteen to plan the campaign', kind: 'message' },
    'I tell everyone in my clinic that the only vote for the NHS is Labour',
    { text: 'Ambulance crew 402 for the SNP! Us in our greens by the truck', platform: 'instagram' },
    'Speaking as your health visitor: a vote for Mr Oakes is a vote for babies',
  ],
  leave: [
    'The nurses of Ward 7 say vote for the best cake on Thursday',
    'Day off, own coat, out in the rain with Labour leaflets today. Come and take one',
    { text: 'I shall vote Conservative. That is me as a citizen and nobody else', platform: 'x' },
    { text: 'Polls are open till ten. If you are in hospital, ask about a proxy vote', official: true },
    { text: 'Our surgery backs the flu campaign and so should you', platform: 'facebook' },
    'Rainbow badge on my NHS lanyard and it stays there. Ask me why at the desk',
    { text: 'Unison at Ysbyty Glan Aber: meet in the canteen to plan the strike', kind: 'message' },
    'I tell everyone in my clinic to make sure that they are on the register to vote',
    { text: 'Ambulance crew 402 for the fun run! Us in our greens by the truck', platform: 'instagram' },
    'Speaking as your health visitor: vitamin D for babies is free here',
    'The minister is wrong about pay, and wrong about why we leave',
    'This bill will hurt general practice. Here is what I would change',
  ],
};
