import type { SupportId, TopicId } from '../../engine/types/topics';

/** Which rules each topic rests on, weightiest first. */
export const RULES_OF_TOPIC: Record<TopicId, readonly string[]> = {
  'patient-identifier': ['confidentiality', 'images'],
  'patient-jigsaw': ['jigsaw', 'confidentiality'],
  'patient-relationship': ['replying', 'confidentiality'],
  'colleague-private': ['colleague-privacy', 'colleagues'],
  'employer-confidential': ['employer-information', 'speaking-up'],
  'derogatory-patient': ['respect'],
  'derogatory-colleague': ['colleagues'],
  discrimination: ['discrimination', 'free-expression'],
  threat: ['harassment'],
  profanity: ['public-trust', 'free-expression'],
  disrepute: ['free-expression', 'speaking-up'],
  defamation: ['fair-account', 'speaking-up'],
  'speaking-for-employer': ['own-voice', 'free-expression'],
  'political-work': ['politics', 'free-expression'],
  'individual-advice': ['individual-advice'],
  boundaries: ['boundaries'],
  'misleading-health-claim': ['evidence'],
  promotion: ['promotion'],
  'unsafe-suicide-content': ['safe-messaging'],
  'fitness-on-duty': ['fitness', 'honesty'],
  'work-security': ['security'],
};

/** Rules behind the help that is shown. The panel itself opens with support and shows no rule to somebody in crisis. */
export const RULES_OF_SUPPORT: Record<SupportId, readonly string[]> = {
  'raising-concern': ['speaking-up', 'free-expression'],
  'person-in-crisis': ['crisis', 'safe-messaging'],
};
