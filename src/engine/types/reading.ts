import type { Label, SupportId, TopicId } from './topics';

/** What the deep reader made of exactly one text. */
export type Reading = {
  /** The draft that was read; for any other it says nothing. */
  text: string;
  /** A probability from 0 to 1 for each topic and support, for saying something and for holding. */
  says: Readonly<Record<Label, number>>;
  /** The words that an answer rests on most, offsets of the original. */
  where: Readonly<Partial<Record<TopicId | SupportId, { start: number; end: number }>>>;
};
