import { learnt } from '../models/verdict';
import { defineTopic, type Examples } from '../types/topic';

/** Promotes something for gain without saying so, or lends the role to an advert. */
export const topic = defineTopic({
  id: 'promotion',
  protects: 'public',
  rules: ['promotion'],
  decide: (notes) => learnt(notes, 'promotion'),
});

export const examples: Examples = {
  flag: [
    { text: 'A nurse’s honest skin secret: Glowra serum. Code NURSE15', platform: 'instagram' },
    { text: 'Botox Friday! Two areas for £150, DM me', platform: 'facebook' },
    { text: 'Slimming jabs in stock, no GP needed, DM me PEN', platform: 'instagram' },
    'Every mum on my unit should buy the SnoozeBee pod 💛 link in bio',
    { text: 'Scrubs on, PepTide gummies in. Shop my link, lovelies', platform: 'tiktok' },
    { text: 'The CareLoop app changed my practice. Sign up with my link today', platform: 'linkedin' },
    'Skip the queue: ear wax out at mine, evenings, by the lead nurse at Northgate. £60',
    { text: 'Best socks on any ward!! @sockwell use HCA10', platform: 'instagram' },
    { text: 'VitaNurse, message me for the price x', kind: 'reply', inReplyTo: 'Which collagen do you nurses take?' },
    { text: 'Spare amoxicillin from work, £5 a strip', kind: 'message', audience: 'group' },
    'As a paediatric doctor I put all my little ones on TinyGut drops. 20% off till Sunday',
  ],
  leave: [
    { text: '#ad Glowra pays me for this. I do use the serum. Code NURSE15', platform: 'instagram' },
    { text: 'Flu jab Friday! Free on the NHS, Room 4, just walk in', platform: 'facebook' },
    { text: 'Weight-loss jabs need a prescriber and follow-up. Here is who can get them', platform: 'instagram' },
    'Every mum on my unit gets the safer sleep leaflet 💛 it is free',
    { text: 'Scrubs on, porridge in. Wish me luck, lovelies', platform: 'tiktok' },
    { text: 'The CareLoop app changed my practice. Nobody pays me to say so', platform: 'linkedin' },
    'Skip the queue: ear wax clinic on the NHS at Northgate, book it yourself. Free',
    { text: 'Best socks on any ward!! My mum knits them', platform: 'instagram' },
    { text: 'I take none, and eat eggs', kind: 'reply', inReplyTo: 'Which collagen do you nurses take?' },
    { text: 'Spare amoxicillin at home? Take it back to a pharmacy', kind: 'message', audience: 'group' },
    'As a paediatric doctor I have shares in TinyGut, so do not ask me about drops',
    'I run for our hospital charity on Sunday. Link to give, if you can',
  ],
};
