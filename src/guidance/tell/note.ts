import type { Pack } from '../../pack/pack';
import { textOf } from '../spoken';
import { tellWords as say } from '../tell-words';
import type { About } from './about';
import { packOf } from './source';

/** What somebody may want to say, in the order in which it is offered. */
export const CHOICES = ['wrong', 'out_of_date', 'hard', 'missing', 'else'] as const;
export type Choice = (typeof CHOICES)[number];

type Known = {
  about: About;
  /** What the topic is called; empty for anything else. */
  topicTitle: string;
  pack: Pick<Pack, 'id' | 'version' | 'identity' | 'contacts'> | null;
  /** The version of Second Look, `1.2.3`. */
  version: string;
};

/** The note as it begins: a gap for the person's own words, then what it is about and where that stands. */
export function beginNote(known: Known): string {
  return `\n\n${aboutWords(known)}\n${sourceWords(known)}\n`;
}

/**
 * The same note under another opening line. Only the line that was put there before is changed: whatever the person wrote
 * stays, and a line that they wrote anew is theirs.
 */
export const withOpening = (note: string, was: string, now: string): string =>
  now + (note.startsWith(was) ? note.slice(was.length) : note);

/** The line with which a choice opens the note; empty for none. The gap for the person's own words comes after it. */
export const openingOf = (choice: Choice | null): string => (choice ? `${say(`says_${choice}`)}\n` : '');

export function subjectOf({ about }: Pick<Known, 'about'>): string {
  return about.kind === 'card' ? say('subject_card', { title: textOf(about.card.title) }) : say('subject');
}

function aboutWords({ about, topicTitle: title }: Known): string {
  switch (about.kind) {
    case 'card':
      return say('about_card', { title: textOf(about.card.title), id: about.card.id });
    case 'topic':
      return say('about_topic', { title, id: about.topic });
    case 'term':
      return say('about_term', { id: about.term });
    case 'nothing':
      return say('about_nothing');
  }
}

function sourceWords({ about, pack, version }: Known): string {
  const from = packOf(about, pack);
  if (!from) return say('from_built_in', { version });
  return say('from_pack', { organisation: textOf(from.identity.organisation), pack: from.id, version: from.version });
}
