import type { Words } from '../../pack/shapes/text';
import { postedPoints } from '../posted-words';
import type { Kind } from './kinds';

/** Five steps, always these and in this order, so that nobody has to look for the end of it at night. */
export const STEPS = ['down', 'affected', 'ring', 'write', 'usual'] as const;
export type Step = (typeof STEPS)[number];

/** What a step says: points to read, and lines to use as they are. */
export type StepWords = { points: readonly Words[]; lines: readonly Words[] };

/** What is so for this kind first, then what is so for any. */
export const stepWords = (kind: Kind, step: Step): StepWords => ({
  points: both(kind, (of) => postedPoints(`${of}_${step}`)),
  lines: both(kind, (of) => postedPoints(`${of}_${step}_line`)),
});

const both = (kind: Kind, points: (of: Kind | 'any') => readonly Words[]) => [...points(kind), ...points('any')];

/** A list with blanks, to fill in wherever it is kept. */
export const noteWords = (): readonly Words[] => postedPoints('note');
