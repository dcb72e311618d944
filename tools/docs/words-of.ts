import { readFileSync } from 'node:fs';

export const PARTS = ['title', 'what', 'protects', 'rule', 'lift', 'compare', 'fine', 'keep'] as const;
export type Part = (typeof PARTS)[number];

/** The key of one part of a topic's words: `topic_patient_jigsaw_title`. */
export const keyOf = (id: string, part: Part): string => `topic_${id.replaceAll('-', '_')}_${part}`;

/** The words of one language, as they ship. */
export const wordsOf = (language: 'en_GB' | 'cy', file = 'topics'): Record<string, string> =>
  JSON.parse(readFileSync(`public/_locales/${language}/${file}.json`, 'utf8'));
