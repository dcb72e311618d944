import type { Draft } from '../types/draft';
import type { Review } from '../types/review';
import type { TopicId } from '../types/topics';
import type { Edit } from './edit';

/** A ready line and where it goes: instead of the whole draft, before it, or after it. Its words are in the catalogue. */
type Line = { id: string; topic: TopicId; goes: 'instead' | 'before' | 'after' };

/** Replies that confirm nobody's care, ways to real help, and what somebody stands to gain. Whoever writes picks what is true. */
export const lines = [
  { id: 'reply_sorry', topic: 'patient-relationship', goes: 'instead' },
  { id: 'reply_thanks', topic: 'patient-relationship', goes: 'instead' },
  { id: 'ask_own_team', topic: 'individual-advice', goes: 'instead' },
  { id: 'interest_paid', topic: 'promotion', goes: 'before' },
  { id: 'interest_given', topic: 'promotion', goes: 'before' },
  { id: 'interest_own', topic: 'promotion', goes: 'before' },
  { id: 'samaritans', topic: 'unsafe-suicide-content', goes: 'after' },
] as const satisfies readonly Line[];
export type LineId = (typeof lines)[number]['id'];

/** The lines that could help this draft; one that stands instead of it only answers somebody. */
export const linesFor = ({ context }: Draft, { findings }: Review): LineId[] =>
  lines
    .filter(({ topic, goes }) => findings.some((f) => f.topic === topic) && (goes !== 'instead' || context.inReplyTo))
    .map(({ id }) => id);

/** The line as an edit of the draft. It takes a word of the draft with it, so that there is a place to type at. */
export function lineEdit(text: string, id: LineId, words: string): Edit {
  const goes = lines.find((line) => line.id === id)?.goes ?? 'after';
  if (goes === 'instead') return { start: 0, end: text.length, text: words, why: 'line' };
  const word = (goes === 'before' ? /^\s*\S+/u : /\S+\s*$/u).exec(text)?.[0] ?? '';
  return goes === 'before'
    ? { start: 0, end: word.length, text: `${words} ${word.trimStart()}`, why: 'line' }
    : { start: text.length - word.length, end: text.length, text: `${word.trimEnd()} ${words}`, why: 'line' };
}
