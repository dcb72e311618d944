import type { Review } from '../engine/types/review';
import type { TopicId } from '../engine/types/topics';
import { type Concern, concernsOf, shortened, toldOf } from './concerns';
import type { ReadAsKey } from './read-as-words';

/** Whose eyes a draft is read with. */
export const READERS = ['friend', 'parent', 'manager', 'regulator', 'patient'] as const;
export type Reader = (typeof READERS)[number];

/** What one reader would notice: a sentence, and the draft's own words that it points at. */
export type Noticing = { reader: Reader; key: ReadAsKey; words: readonly string[] };

/** What a reader makes of a topic; a topic that is not named is nothing to them. */
const SENTENCES = {
  friend: {
    'patient-identifier': 'friend_someone',
    'patient-jigsaw': 'friend_someone',
    'patient-relationship': 'friend_someone',
    'colleague-private': 'friend_colleague',
    'derogatory-patient': 'friend_unkind',
    'derogatory-colleague': 'friend_unkind',
    discrimination: 'friend_hurt',
    threat: 'friend_hurt',
    profanity: 'friend_unkind',
    'individual-advice': 'friend_advice',
    'misleading-health-claim': 'friend_advice',
    promotion: 'friend_gain',
    boundaries: 'friend_boundaries',
    'fitness-on-duty': 'friend_worry',
    'unsafe-suicide-content': 'friend_worry',
    'employer-confidential': 'friend_work',
    'work-security': 'friend_work',
    disrepute: 'friend_work',
    'political-work': 'friend_view',
    defamation: 'friend_work',
  },
  parent: {
    'patient-identifier': 'parent_someone',
    'patient-jigsaw': 'parent_someone',
    'patient-relationship': 'parent_someone',
    'colleague-private': 'parent_colleague',
    'derogatory-patient': 'parent_unkind',
    'derogatory-colleague': 'parent_unkind',
    discrimination: 'parent_unkind',
    threat: 'parent_unkind',
    profanity: 'parent_unkind',
    'fitness-on-duty': 'parent_worry',
    'unsafe-suicide-content': 'parent_worry',
    defamation: 'parent_work',
    disrepute: 'parent_work',
    'employer-confidential': 'parent_work',
  },
  manager: {
    'patient-identifier': 'manager_someone',
    'patient-jigsaw': 'manager_someone',
    'patient-relationship': 'manager_someone',
    'colleague-private': 'manager_someone',
    'derogatory-patient': 'manager_unkind',
    'derogatory-colleague': 'manager_unkind',
    discrimination: 'manager_unkind',
    threat: 'manager_unkind',
    boundaries: 'manager_unkind',
    'individual-advice': 'manager_unkind',
    'misleading-health-claim': 'manager_unkind',
    'unsafe-suicide-content': 'manager_unkind',
    'employer-confidential': 'manager_work',
    'work-security': 'manager_work',
    'speaking-for-employer': 'manager_work',
    'fitness-on-duty': 'manager_fitness',
    defamation: 'manager_claim',
    promotion: 'manager_gain',
    disrepute: 'manager_view',
    'political-work': 'manager_view',
    profanity: 'manager_view',
  },
  regulator: {
    'patient-identifier': 'regulator_someone',
    'patient-jigsaw': 'regulator_someone',
    'patient-relationship': 'regulator_someone',
    'colleague-private': 'regulator_someone',
    'derogatory-patient': 'regulator_unkind',
    'derogatory-colleague': 'regulator_unkind',
    discrimination: 'regulator_unkind',
    threat: 'regulator_unkind',
    'unsafe-suicide-content': 'regulator_unkind',
    boundaries: 'regulator_boundaries',
    'individual-advice': 'regulator_evidence',
    'misleading-health-claim': 'regulator_evidence',
    promotion: 'regulator_gain',
    'fitness-on-duty': 'regulator_fitness',
    defamation: 'regulator_claim',
    'employer-confidential': 'regulator_work',
    'work-security': 'regulator_work',
    disrepute: 'regulator_view',
    'political-work': 'regulator_view',
    profanity: 'regulator_view',
  },
  patient: {
    'patient-identifier': 'patient_someone',
    'patient-jigsaw': 'patient_jigsaw',
    'patient-relationship': 'patient_relationship',
    'derogatory-patient': 'patient_unkind',
    discrimination: 'patient_unkind',
    'individual-advice': 'patient_advice',
    'misleading-health-claim': 'patient_advice',
    boundaries: 'patient_boundaries',
    'fitness-on-duty': 'patient_fitness',
    'unsafe-suicide-content': 'patient_suicide',
    promotion: 'patient_gain',
  },
} satisfies Record<Reader, Partial<Record<TopicId, ReadAsKey>>>;

/** So many people could fit that nobody would know themselves in it. */
const MANY = 100;

/**
 * What each reader would notice, one sentence each, from what was found in the draft and nothing else. Pure. Where
 * nothing was found the answer is that there is nothing.
 */
export function readAs(review: Review): Noticing[] {
  const concerns = concernsOf(review).filter(({ own }) => own === undefined);
  return READERS.map((reader) => ({ reader, ...noticing(reader, concerns, review) }));
}

function noticing(reader: Reader, concerns: readonly Concern[], review: Review): Omit<Noticing, 'reader'> {
  const sentences: Partial<Record<TopicId, ReadAsKey>> = SENTENCES[reader];
  const concern = concerns.find(({ topic }) => sentences[topic]);
  const words = concern ? wordsOf(concern, review) : [];
  const speaksUp = review.support.includes('raising-concern');
  if (speaksUp && (reader === 'manager' || reader === 'regulator'))
    return concern?.outcome === 'pause'
      ? { key: `${reader}_concern_detail`, words }
      : { key: `${reader}_concern`, words: [] };
  const key = concern && sentences[concern.topic];
  if (concern && key) return { key: softened(key, concern), words };
  if (speaksUp) return { key: `${reader}_concern`, words: [] };
  if (review.support.includes('person-in-crisis') && reader !== 'manager' && reader !== 'regulator')
    return { key: `${reader}_crisis`, words: [] };
  if (reader === 'patient' && (review.estimate?.people ?? 0) >= MANY) return { key: 'patient_many', words: [] };
  return { key: `${reader}_fine`, words: [] };
}

/** A note is worth a thought; no body that keeps a register would open a file for it. */
const softened = (key: ReadAsKey, { outcome }: Concern): ReadAsKey =>
  outcome === 'advise' && key.startsWith('regulator_') && key !== 'regulator_view' ? 'regulator_note' : key;

/** Two of the draft's own passages are enough to point; of a story the details that tell most. */
const wordsOf = (concern: Concern, { estimate }: Review): string[] => {
  const told = concern.topic === 'patient-jigsaw' && estimate?.tells.length ? estimate.tells : toldOf(concern);
  return [...new Set(told.map(({ quote }) => shortened(quote, 40)))].slice(0, 2);
};
