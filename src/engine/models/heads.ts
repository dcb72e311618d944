import { SUPPORT_IDS, TOPIC_IDS } from '../types/topics';

/** What the models answer: whether to say something at all, whether to hold, and each topic and support. */
export const HEADS = ['any', 'pause', ...TOPIC_IDS, ...SUPPORT_IDS] as const;
export type Head = (typeof HEADS)[number];
export const headIndex = (head: Head): number => HEADS.indexOf(head);

/**
 * What a head is asked of. A hold is asked of the sentences worth reading alone, so that no harmless sentence beside them
 * lets a draft go that would have been held.
 */
export const askedOf = (head: Head): 'whole' | 'worth' => (head === 'pause' ? 'worth' : 'whole');
