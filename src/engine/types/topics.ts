/** The 21 concerns and two supports of the labelling guide (`corpus/LABELLING.md`), in its order. */
export const TOPIC_IDS = [
  'patient-identifier',
  'patient-jigsaw',
  'patient-relationship',
  'colleague-private',
  'employer-confidential',
  'derogatory-patient',
  'derogatory-colleague',
  'discrimination',
  'threat',
  'profanity',
  'disrepute',
  'defamation',
  'speaking-for-employer',
  'political-work',
  'individual-advice',
  'boundaries',
  'misleading-health-claim',
  'promotion',
  'unsafe-suicide-content',
  'fitness-on-duty',
  'work-security',
] as const;
export type TopicId = (typeof TOPIC_IDS)[number];

export const SUPPORT_IDS = ['raising-concern', 'person-in-crisis'] as const;
export type SupportId = (typeof SUPPORT_IDS)[number];

/** All that models answer: each topic and kind of help, whether to say something, and whether to hold. */
export type Label = TopicId | SupportId | 'any' | 'pause';
