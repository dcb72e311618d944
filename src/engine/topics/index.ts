import type { Topic } from '../types/topic';
import { topic as patientIdentifier } from './patient-identifier';

export const topics: readonly Topic[] = [patientIdentifier];
