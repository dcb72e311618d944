import type { RuleSource } from './rule';

/** What one may say, in whose name, and how the speaker is protected. */
export const aboutSpeaking: readonly RuleSource[] = [
  {
    id: 'speaking-up',
    sources: [
      { document: 'law-employment-rights', clause: 's.43B', confidence: 'seen-second-hand' },
      { document: 'law-employment-rights', clause: 's.43J', confidence: 'seen' },
      { document: 'nmc-code', clause: '16.1', confidence: 'high' },
      { document: 'nmc-code', clause: '16.5', confidence: 'high' },
      { document: 'gmc-good-practice', clause: '75', confidence: 'seen' },
      { document: 'gmc-concerns', confidence: 'medium' },
      { document: 'hcpc-standards', clause: '7', confidence: 'high' },
      { document: 'gphc-standards', clause: '8', confidence: 'high' },
      { document: 'nhs-speak-up', confidence: 'seen' },
      { document: 'gdc-standards', clause: '8', confidence: 'seen' },
      { document: 'gdc-standards', clause: '9.1.3', confidence: 'seen-second-hand' },
      { document: 'goc-speaking-up', confidence: 'seen' },
      { document: 'social-work-guidance', confidence: 'seen' },
    ],
  },
  {
    id: 'free-expression',
    sources: [
      { document: 'nmc-expression', confidence: 'seen' },
      { document: 'gmc-social-media', confidence: 'seen' },
      { document: 'rcn-social-media', confidence: 'seen' },
      { document: 'unison-social-media', confidence: 'seen' },
      { document: 'law-union', confidence: 'high' },
    ],
  },
  {
    id: 'public-trust',
    sources: [
      { document: 'nmc-code', clause: '20.3', confidence: 'high' },
      { document: 'gmc-good-practice', clause: '81', confidence: 'seen' },
      { document: 'hcpc-standards', clause: '9.1', confidence: 'seen' },
      { document: 'gphc-standards', clause: '6', confidence: 'high' },
      { document: 'gdc-standards', clause: '9.1', confidence: 'seen' },
      { document: 'goc-standards', confidence: 'seen-second-hand' },
      { document: 'social-work-standards', clause: '5.6', confidence: 'seen-second-hand' },
    ],
  },
  {
    id: 'employer-information',
    sources: [
      { document: 'nmc-code', clause: '20.10', confidence: 'seen' },
      { document: 'gmc-good-practice', clause: '88', confidence: 'seen' },
    ],
  },
  {
    id: 'own-voice',
    sources: [
      { document: 'nmc-code', clause: '21.6', confidence: 'high' },
      { document: 'gmc-good-practice', clause: '82', confidence: 'seen' },
      { document: 'gmc-good-practice', clause: '90', confidence: 'seen' },
      { document: 'bma-social-media', confidence: 'seen' },
    ],
  },
  {
    id: 'politics',
    sources: [
      { document: 'nhs-pre-election', confidence: 'seen' },
      { document: 'nmc-code', clause: '21.5', confidence: 'high' },
      { document: 'nmc-code', clause: '20.7', confidence: 'high' },
      { document: 'gmc-good-practice', clause: '87', confidence: 'seen' },
    ],
  },
];
