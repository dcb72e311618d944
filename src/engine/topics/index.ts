import type { Topic } from '../types/topic';
import { topic as boundaries } from './boundaries';
import { topic as colleaguePrivate } from './colleague-private';
import { topic as defamation } from './defamation';
import { topic as derogatoryColleague } from './derogatory-colleague';
import { topic as derogatoryPatient } from './derogatory-patient';
import { topic as discrimination } from './discrimination';
import { topic as disrepute } from './disrepute';
import { topic as employerConfidential } from './employer-confidential';
import { topic as fitnessOnDuty } from './fitness-on-duty';
import { topic as individualAdvice } from './individual-advice';
import { topic as misleadingHealthClaim } from './misleading-health-claim';
import { topic as patientIdentifier } from './patient-identifier';
import { topic as patientJigsaw } from './patient-jigsaw';
import { topic as patientRelationship } from './patient-relationship';
import { topic as politicalWork } from './political-work';
import { topic as profanity } from './profanity';
import { topic as promotion } from './promotion';
import { topic as speakingForEmployer } from './speaking-for-employer';
import { topic as threat } from './threat';
import { topic as unsafeSuicideContent } from './unsafe-suicide-content';
import { topic as workSecurity } from './work-security';

/** In the order of the labelling guide. */
export const topics: readonly Topic[] = [
  patientIdentifier,
  patientJigsaw,
  patientRelationship,
  colleaguePrivate,
  employerConfidential,
  derogatoryPatient,
  derogatoryColleague,
  discrimination,
  threat,
  profanity,
  disrepute,
  defamation,
  speakingForEmployer,
  politicalWork,
  individualAdvice,
  boundaries,
  misleadingHealthClaim,
  promotion,
  unsafeSuicideContent,
  fitnessOnDuty,
  workSecurity,
];
