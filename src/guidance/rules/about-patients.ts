import type { RuleSource } from './rule';

/** What is owed to people in care and those close to them. */
export const aboutPatients: readonly RuleSource[] = [
  {
    id: 'confidentiality',
    sources: [
      { document: 'nmc-code', clause: '5.1', confidence: 'high' },
      { document: 'nmc-code', clause: '5.3', confidence: 'high' },
      { document: 'nmc-code', clause: '20.10', confidence: 'seen' },
      { document: 'gmc-social-media', clause: '18', confidence: 'seen' },
      { document: 'gmc-good-practice', clause: '88', confidence: 'seen' },
      { document: 'hcpc-standards', clause: '1.1', confidence: 'seen' },
      { document: 'hcpc-standards', clause: '2.12', confidence: 'seen' },
      { document: 'gphc-standards', clause: '7', confidence: 'high' },
      { document: 'gmc-confidentiality', confidence: 'high' },
      { document: 'caldicott', confidence: 'high' },
      { document: 'law-confidence', confidence: 'seen-second-hand' },
      { document: 'gdc-standards', clause: '4.2.3', confidence: 'seen' },
      { document: 'goc-standards', confidence: 'seen-second-hand' },
      { document: 'social-work-standards', clause: '2.6', confidence: 'high' },
    ],
  },
  {
    id: 'images',
    sources: [
      { document: 'nmc-social-media', confidence: 'seen' },
      { document: 'gmc-recordings', confidence: 'high' },
      { document: 'hcpc-social-media', confidence: 'seen' },
      { document: 'unison-social-media', confidence: 'seen' },
      { document: 'gdc-social-media', confidence: 'seen' },
      { document: 'goc-standards', confidence: 'seen-second-hand' },
    ],
  },
  {
    id: 'jigsaw',
    sources: [
      { document: 'gmc-social-media', clause: '19', confidence: 'seen' },
      { document: 'nmc-code', clause: '5.1', confidence: 'high' },
      { document: 'hcpc-social-media', confidence: 'seen' },
      { document: 'gdc-standards', clause: '4.2.3', confidence: 'seen' },
      { document: 'social-work-guidance', confidence: 'seen-second-hand' },
    ],
  },
  {
    id: 'replying',
    sources: [
      { document: 'gmc-criticism', clause: '1-3', confidence: 'seen' },
      { document: 'gmc-criticism', confidence: 'seen-second-hand' },
      { document: 'nmc-code', clause: '5.1', confidence: 'high' },
      { document: 'hcpc-standards', clause: '2.12', confidence: 'seen' },
      { document: 'gdc-standards', clause: '4.2.3', confidence: 'seen' },
    ],
  },
  {
    id: 'respect',
    sources: [
      { document: 'nmc-code', clause: '1.1', confidence: 'seen' },
      { document: 'nmc-code', clause: '20.5', confidence: 'high' },
      { document: 'nmc-social-media', confidence: 'seen' },
      { document: 'gmc-social-media', clause: '14', confidence: 'seen-second-hand' },
      { document: 'hcpc-standards', clause: '2.1', confidence: 'seen' },
      { document: 'gdc-standards', clause: '9.1.3', confidence: 'seen-second-hand' },
      { document: 'social-work-standards', clause: '5.6', confidence: 'seen-second-hand' },
    ],
  },
  {
    id: 'boundaries',
    sources: [
      { document: 'nmc-code', clause: '20.6', confidence: 'high' },
      { document: 'gmc-good-practice', clause: '86', confidence: 'seen' },
      { document: 'gmc-social-media', confidence: 'seen-second-hand' },
      { document: 'hcpc-standards', clause: '2.12', confidence: 'seen' },
      { document: 'bma-social-media', confidence: 'seen' },
      { document: 'gdc-social-media', confidence: 'seen' },
      { document: 'goc-standards', confidence: 'seen-second-hand' },
      { document: 'social-work-standards', confidence: 'medium' },
    ],
  },
  {
    id: 'individual-advice',
    sources: [
      { document: 'nmc-code', clause: '6', confidence: 'seen' },
      { document: 'nmc-code', clause: '13', confidence: 'high' },
      { document: 'gmc-good-practice', clause: '89', confidence: 'seen' },
      { document: 'hcpc-standards', clause: '2.11', confidence: 'seen' },
    ],
  },
  {
    id: 'safe-messaging',
    sources: [
      { document: 'samaritans-media', confidence: 'seen' },
      { document: 'samaritans-social', confidence: 'seen' },
      { document: 'nmc-social-media', confidence: 'seen-second-hand' },
    ],
  },
  {
    id: 'crisis',
    sources: [
      { document: 'nmc-code', clause: '17', confidence: 'high' },
      { document: 'gmc-good-practice', clause: '75', confidence: 'seen' },
      { document: 'samaritans-social', confidence: 'seen' },
    ],
  },
];
