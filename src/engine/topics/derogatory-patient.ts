import { learnt } from '../models/verdict';
import { defineTopic, type Examples } from '../types/topic';

/** Demeans or mocks patients, relatives or a group of them. */
export const topic = defineTopic({
  id: 'derogatory-patient',
  protects: 'patient',
  rules: ['respect'],
  decide: (notes) => learnt(notes, 'derogatory-patient'),
});

export const examples: Examples = {
  flag: [
    'The frequent flyers club is in session in A&E tonight',
    'Bariatric bed ordered, crane to follow. How do you let yourself get like that',
    'She asks me what day it is forty times a shift. Today I said Christmas every time, priceless',
    { text: 'Another overdose after attention, same girl as last Friday, yawn', platform: 'x' },
    'The relatives on Ward 2 are like seagulls, all noise and after your chips',
    'Time wasters since 8am: sore toe, sore toe, sore head',
    { text: 'After twenty years on the front desk I can tell a junkie by the shoes.', platform: 'linkedin' },
    { text: 'Nice family, shame that none of them owns a bar of soap', kind: 'message', audience: 'group' },
    { text: 'POV: grandad in the end bed thinks I am his wife, dinner date at six lads 😂', platform: 'tiktok' },
    { text: 'Two drunks, one liar and a bed blocker', kind: 'reply', inReplyTo: 'How was your shift?' },
    'If you can afford fags and nails you can buy your own paracetamol. Signed, your pharmacy',
    { text: 'Someone has told him he is dying. Nobody has told him to wash', kind: 'message', audience: 'group' },
  ],
  leave: [
    'Can we stop saying frequent flyers? They are people with nowhere else to go',
    'Bariatric bed ordered at nine and it came at four. Our store is a joke',
    'She asks me what day it is forty times a shift. I tell her each time, because to her it is new',
    { text: 'Another night when I wish that we had more time for everyone, same as last Friday', platform: 'x' },
    'The seagulls outside Ward 2 are all noise and after your chips',
    'Waiting room full since 8am, and nowhere else open for any of them',
    { text: 'After twenty years on the front desk I can tell a nurse by the shoes.', platform: 'linkedin' },
    { text: 'Nice people, shame that none of us owns a bar of soap. Staff loo is out again', kind: 'message' },
    { text: 'POV: me at 5am, I think the copier is the snack machine 😂', platform: 'tiktok' },
    { text: 'Two cancellations, one coffee and a bacon roll', kind: 'reply', inReplyTo: 'How was your shift?' },
    'If you cannot afford a prescription, ask us about the certificate. It saves a lot. Your pharmacy',
    'A patient once taught me to listen. I still try',
    'My brain on nights is a bed blocker: will not move, no plan, asks for toast',
  ],
};
