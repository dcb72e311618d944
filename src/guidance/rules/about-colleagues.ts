import type { RuleSource } from './rule';

/** What is owed to colleagues and to everyone one writes about. */
export const aboutColleagues: readonly RuleSource[] = [
  {
    id: 'colleagues',
    sources: [
      { document: 'nmc-code', clause: '8.2', confidence: 'seen' },
      { document: 'nmc-code', clause: '9.3', confidence: 'seen' },
      { document: 'nmc-code', clause: '20.2', confidence: 'high' },
      { document: 'gmc-social-media', clause: '14', confidence: 'seen-second-hand' },
      { document: 'gmc-good-practice', clause: '56', confidence: 'seen-second-hand' },
      { document: 'hcpc-standards', clause: '2.8', confidence: 'seen' },
      { document: 'hcpc-standards', clause: '2.9', confidence: 'seen' },
      { document: 'gphc-online', confidence: 'seen' },
      { document: 'gdc-standards', clause: '9.1.3', confidence: 'seen-second-hand' },
    ],
  },
  {
    id: 'colleague-privacy',
    sources: [
      { document: 'nmc-code', clause: '20.10', confidence: 'seen' },
      { document: 'hcpc-standards', clause: '2.10', confidence: 'seen' },
      { document: 'bma-social-media', confidence: 'seen' },
      { document: 'social-work-guidance', confidence: 'seen-second-hand' },
    ],
  },
  {
    id: 'discrimination',
    sources: [
      { document: 'law-equality', confidence: 'high' },
      { document: 'nmc-code', clause: '20.2', confidence: 'high' },
      { document: 'nmc-expression', confidence: 'seen' },
      { document: 'gmc-social-media', clause: '14', confidence: 'seen-second-hand' },
      { document: 'hcpc-standards', clause: '1.5', confidence: 'seen' },
      { document: 'gphc-online', confidence: 'seen' },
    ],
  },
  {
    id: 'harassment',
    sources: [
      { document: 'nmc-social-media', confidence: 'seen-second-hand' },
      { document: 'nmc-code', clause: '20.2', confidence: 'high' },
      { document: 'gmc-social-media', clause: '14', confidence: 'seen-second-hand' },
      { document: 'gphc-online', confidence: 'seen' },
    ],
  },
  {
    id: 'fair-account',
    sources: [
      { document: 'nmc-code', clause: '20.2', confidence: 'high' },
      { document: 'gmc-good-practice', clause: '89', confidence: 'seen' },
      { document: 'hcpc-standards', clause: '2.11', confidence: 'seen' },
      { document: 'bma-social-media', confidence: 'seen' },
    ],
  },
];
