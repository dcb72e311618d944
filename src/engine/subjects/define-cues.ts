import type { Role } from '../types/subject';

/**
 * Phrases that say whom a passage is about, plain lower case with commas between; `*` stands for any ending.
 * `someone`: brings in somebody of the role, `the ward clerk`; a possessive before it may turn the role (`whose.ts`).
 * `beside`: stands right before or after a name, `thank you to`. `told`: says it of its sentence though it names nobody,
 * `annual leave`. `throughout`: says it of the whole text, `composite case`.
 */
export const CUE_CLASSES = ['someone', 'beside', 'told', 'throughout'] as const;
export type CueClass = (typeof CUE_CLASSES)[number];
export type Cues = { role: Role } & Partial<Record<CueClass, string>>;

/** Run as tests: between guillemets stands whoever has the role, or must not have it. */
export type CueExamples = { is: readonly string[]; isNot: readonly string[] };

export const defineCues = (cues: Cues): Cues => cues;
