import type { RuleSource } from './rule';

/** What keeps care, claims and buildings safe. */
export const aboutPractice: readonly RuleSource[] = [
  {
    id: 'evidence',
    sources: [
      { document: 'nmc-code', clause: '6.1', confidence: 'seen' },
      { document: 'gmc-good-practice', clause: '89', confidence: 'seen' },
      { document: 'gmc-good-practice', clause: '90', confidence: 'seen' },
      { document: 'hcpc-standards', clause: '2.11', confidence: 'seen' },
    ],
  },
  {
    id: 'promotion',
    sources: [
      { document: 'cap-code', clause: '12.12', confidence: 'seen' },
      { document: 'cap-code', clause: '2.1', confidence: 'high' },
      { document: 'nmc-code', clause: '21.4', confidence: 'high' },
      { document: 'gmc-good-practice', clause: '90', confidence: 'seen' },
      { document: 'nhs-interests', confidence: 'high' },
    ],
  },
  {
    id: 'fitness',
    sources: [
      { document: 'nmc-code', clause: '20.9', confidence: 'high' },
      { document: 'gmc-good-practice', clause: '81', confidence: 'seen' },
      { document: 'hcpc-standards', clause: '9.1', confidence: 'seen' },
    ],
  },
  {
    id: 'honesty',
    sources: [
      { document: 'nmc-code', clause: '10.3', confidence: 'high' },
      { document: 'gmc-good-practice', clause: '88', confidence: 'seen' },
      { document: 'hcpc-standards', clause: '10', confidence: 'high' },
    ],
  },
  {
    id: 'security',
    sources: [
      { document: 'nhs-cyber', confidence: 'seen-second-hand' },
      { document: 'hcpc-standards', clause: '2.10', confidence: 'seen' },
      { document: 'nmc-code', clause: '20.10', confidence: 'seen' },
    ],
  },
];
