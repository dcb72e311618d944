/** A word or number of the folded text, with where it stands in the original. */
export type Token = {
  /** Lower case, folded: what look-ups use. */
  word: string;
  /** As typed. */
  raw: string;
  /** UTF-16 offsets in the original text, end exclusive. */
  start: number;
  end: number;
  /** Index of its sentence. */
  sentence: number;
};

export type Sentence = { start: number; end: number; firstToken: number; endToken: number };

/** A text after the reading layer: folded, with a way back to the original. */
export type Text = {
  original: string;
  /** Look-alikes, spaced letters, leetspeak and zero-width characters folded; case kept. */
  folded: string;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  /** Maps a span of `folded` to the original. */
  toOriginal(start: number, end: number): { start: number; end: number };
};
