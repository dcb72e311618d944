import type { SupportId, TopicId } from './topics';

/** What the deep reader made of exactly one text: a probability from 0 to 1 for each topic and support. */
export type Reading = { text: string; says: Partial<Record<TopicId | SupportId | 'any' | 'pause', number>> };
