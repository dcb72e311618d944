import type { DetailReason } from './detail-kind';
import type { MentionKind } from './mention';

/**
 * Why something was noticed, as a key: the words are looked up by topic and key, in both languages
 * (`topic_patient_identifier_because_nhs_number`). Lower case, words joined by hyphens. A topic's own file lists those
 * that it can give.
 */
export type Because =
  | MentionKind
  | DetailReason
  | 'name'
  | 'slur'
  | 'harm'
  | 'unequal'
  | 'generalises'
  | 'swearing'
  | 'admitted'
  | 'learnt'
  | 'own-term';
