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
 * The same note under another choice. Only the line that the earlier choice made is changed: whatever the person wrote
 * stays, and a line that they wrote anew is theirs.
 */
export function withChoice(note: string, was: Choice | null, now: Choice | null): string {
  const rest = was && note.startsWith(lineOf(was)) ? note.slice(lineOf(was).length) : note;
  return now ? `${lineOf(now)}${rest}` : rest;
}

/** Where the gap for the person's own words begins, in UTF-16 units. */
export const gapIn = (chosen: Choice | null): number => (chosen ? lineOf(chosen).length : 0);

export function subjectOf({ about }: Pick<Known, 'about'>): string {
  return about.kind === 'card' ? say('subject_card', { title: textOf(about.card.title) }) : say('subject');
}

const lineOf = (choice: Choice) => `${say(`says_${choice}`)}\n`;

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
