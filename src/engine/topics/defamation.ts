import { learnt } from '../models/verdict';
import { defineTopic, type Examples } from '../types/topic';

/** A serious allegation, as fact, about somebody who can be named, without a basis given. */
export const topic = defineTopic({
  id: 'defamation',
  protects: 'you',
  rules: ['fair-account', 'speaking-up'],
  decide: (notes) => learnt(notes, 'defamation'),
});

export const examples: Examples = {
  flag: [
    'Our finance director Neil Garrow is on the take, everyone knows it',
    'Dr Roper killed that woman and they are all hiding it',
    { text: 'The matron on Elm fiddles the bank shifts for her sister, ask anyone', platform: 'facebook' },
    'Sunny Meadows care home beats its residents. Spread the word',
    'Sister Yewdale lied to the inquest about that fall',
    { text: 'Swiftcab are crooks. They clone nurses’ cards, always have', kind: 'comment', platform: 'facebook' },
    { text: 'Prof Alan Devereux has touched up half the students on placement', platform: 'x' },
    { text: 'Eastmoor fakes every waiting time it sends in', kind: 'quote', inReplyTo: 'Waits fall at Eastmoor' },
    'The new dentist on Pier Street bought her degree. Tell your mums',
    { text: 'Kay in payroll is stealing from the tea fund and the rest', kind: 'message', audience: 'group' },
    'That HCA who got the award, Lyn Tasker? She falsifies her obs',
  ],
  leave: [
    'Our finance director Neil Garrow is off in May, it was in the bulletin',
    'I saw ten times the dose signed for on 3 May, in my own sight. I reported it and was told to leave it',
    { text: 'The matron on Elm got her sister to run the cake stall, ask anyone', platform: 'facebook' },
    'The inspectors rated Sunny Meadows inadequate. Here is their report',
    'What Sister Yewdale told the inquest is on page 4 of the published findings',
    {
      text: 'Swiftcab took my fare twice last night. I rang and they will pay it back',
      kind: 'comment',
      platform: 'facebook',
    },
    { text: 'A lecturer was struck off for harassing students. The tribunal’s finding is here', platform: 'x' },
    { text: 'Still among the ten longest in the national tables', kind: 'quote', inReplyTo: 'Waits fall at Eastmoor' },
    'The new dentist on Pier Street takes no NHS patients yet. I asked',
    { text: 'Somebody has been at the tea fund again, own up', kind: 'message', audience: 'group' },
    'That HCA who got the award, Lyn Tasker? She taught me obs',
    'In my view the minister is careless with nurses’ goodwill',
  ],
};
