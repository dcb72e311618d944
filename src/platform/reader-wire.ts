import { amount, fields, flag, listOf, oneOf, type Shape, type ShapeOf } from './shape';
import { WHY_OFF } from './why-off';

/**
 * What goes over the reader's port: the only thing beside the hand-over of a selected text that may carry a draft. It
 * travels as masked words (names, numbers and identity words are marks) and is held only while it is read.
 */
const word: Shape<string> = (value): value is string => typeof value === 'string' && value.length <= 10_000;
const MOST_WORDS = 200_000;

const Ask = fields({
  /** Counts up; an answer to an older one is stale. */
  id: amount,
  /** The setting and what is answered, then the draft: a word for each of its tokens, empty inside a mark. */
  before: listOf(word, MOST_WORDS),
  draft: listOf(word, MOST_WORDS),
  /** The word that was edited last: what stands around it is read first. */
  edited: amount,
});
export type ReaderAsk = ShapeOf<typeof Ask>;

/** A page of our own asks what the reader costs here. It answers `Cost`, or why there is none. */
const AskCost = fields({ cost: flag });
export type AskCost = ShapeOf<typeof AskCost>;

const logit: Shape<number> = (value): value is number => typeof value === 'number' && Number.isFinite(value);

/** For each label that is not far from being said: words of the draft that it looked at, with their shares, most first. */
const look = fields({ label: amount, words: listOf(fields({ word: amount, share: amount }), 100) });
export type Look = ShapeOf<typeof look>;

/** What has been made of a draft so far: a logit for each of the engine's `HEADS`, and the windows yet to be read. */
const said = fields({ logits: listOf(logit, 64), looks: listOf(look, 64), left: amount });
export type Said = ShapeOf<typeof said>;

const Off = fields({ off: oneOf(...WHY_OFF) });
const Answered = fields({ id: amount, said });
/** Bytes of memory that it holds, and milliseconds for a draft of 280 characters, measured when it was loaded. */
const Cost = fields({ memoryBytes: amount, readMs: amount });
export type Cost = ShapeOf<typeof Cost>;
export type ReaderAnswer = ShapeOf<typeof Answered> | ShapeOf<typeof Off> | Cost;

export const isReaderAsk: Shape<ReaderAsk | AskCost> = (value): value is ReaderAsk | AskCost =>
  Ask(value) || AskCost(value);
export const isReaderAnswer: Shape<ReaderAnswer> = (value): value is ReaderAnswer =>
  Answered(value) || Off(value) || Cost(value);
