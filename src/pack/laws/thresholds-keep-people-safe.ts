import type { TopicId } from '../../engine/types/topics';
import type { Law } from './law';

/** What protects a person cannot be made quieter. */
const NEVER_QUIETER: readonly TopicId[] = [
  'patient-identifier',
  'patient-jigsaw',
  'patient-relationship',
  'colleague-private',
  'threat',
  'unsafe-suicide-content',
];
/** What people think, of politics or of their employer, cannot be met sooner. `disrepute` has a law of its own. */
const NEVER_SOONER: readonly TopicId[] = [
  'political-work',
  'speaking-for-employer',
  'employer-confidential',
  'profanity',
];

export const thresholdsKeepPeopleSafe: Law = ({ thresholds }) => [
  ...NEVER_QUIETER.filter((topic) => thresholds[topic] === 'surer').map((topic) => ({
    path: `thresholds.${topic}`,
    key: 'threshold_quieter' as const,
    fill: { topic },
  })),
  ...NEVER_SOONER.filter((topic) => thresholds[topic] === 'sooner').map((topic) => ({
    path: `thresholds.${topic}`,
    key: 'threshold_sooner' as const,
    fill: { topic },
  })),
];
