import { learnt } from '../models/verdict';
import { defineTopic, type Examples } from '../types/topic';

/** Codes, logins, keys, badges, rotas: what helps an intruder. */
export const topic = defineTopic({
  id: 'work-security',
  protects: 'patient',
  rules: ['security'],
  decide: (notes) => learnt(notes, 'work-security'),
});

export const examples: Examples = {
  flag: [
    { text: 'Staff door code is C1947X, for the new ones', kind: 'message', audience: 'group' },
    { text: 'My login is on the note for the locum: amy.r and Summer22', kind: 'message', audience: 'group' },
    {
      text: 'New badge day!',
      platform: 'instagram',
      attachments: [{ kind: 'image', alt: 'NHS smartcard with name, photo and number' }],
    },
    'Lone worker at Mill Lane 6 till 10 this week: Jess Monday, Bea Tuesday, me Friday',
    { text: 'CD keys live in the blue mug by the fridge, shh', kind: 'message', audience: 'group' },
    { text: 'Our hospital still runs Windows 7 and nobody has patched the VPN since May', platform: 'reddit' },
    'Walk in behind anyone in scrubs at our north door, it never shuts. Drug room is second left',
    { text: 'Wifi on Ward 3 is Staff3, password teatime9', kind: 'comment', platform: 'facebook' },
    { text: 'Use my smartcard till yours comes, PIN is 4471', kind: 'message', audience: 'direct' },
    { text: 'Linen room is 2580 for whoever is on the late', kind: 'message', audience: 'group' },
    'Alone at the Pier Road clinic till nine tonight, back gate open if you want a chat',
  ],
  leave: [
    { text: 'Staff door code is new from today, ask security in person', kind: 'message', audience: 'group' },
    { text: 'My login was on a note for a year. Do not be me, the course said', kind: 'message', audience: 'group' },
    {
      text: 'New bag day!',
      platform: 'instagram',
      attachments: [{ kind: 'image', alt: 'A canvas bag with daisies' }],
    },
    'Three earlies this week, then Friday with my feet up',
    { text: 'Tea bags live in the blue mug by the fridge, shh', kind: 'message', audience: 'group' },
    { text: 'My nan still runs Windows 7 and nobody has told her since May', platform: 'reddit' },
    'Nobody walked in behind me at the north door today. The training works',
    { text: 'Wifi for visitors is free, look for the public one', kind: 'comment', platform: 'facebook' },
    { text: 'Use my stethoscope till yours comes, it is the pink one', kind: 'message', audience: 'direct' },
    { text: 'Linen room is full again for whoever is on the late', kind: 'message', audience: 'group' },
    'Home from the Pier Road clinic at last, and the kettle is on',
    'Cyber tip: three random words make a good password',
  ],
};
