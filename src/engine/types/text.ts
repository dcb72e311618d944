/** A word, number or mark of the folded text, with where it stands in both texts. All offsets are UTF-16, end exclusive. */
export type Token = {
  /** Lower case, folded, straight apostrophes; accents kept. */
  word: string;
  /** `word` without accents: what look-ups use, so that Siân and Sian are one. */
  plain: string;
  /** `plain` as it would be read out: the word that an emoji or a short form stands for. What the models read. */
  spoken: string;
  /** As folded, case kept. */
  raw: string;
  /** Offsets in the original text. */
  start: number;
  end: number;
  /** Offsets in the folded text. */
  from: number;
  to: number;
  /** Index of its sentence. */
  sentence: number;
};

export type Sentence = { start: number; end: number; firstToken: number; endToken: number };

/** A text after the reading layer: folded, with a way back to the original. */
export type Text = {
  original: string;
  /** Look-alikes, spaced letters, leetspeak and zero-width characters folded; case and accents kept. */
  folded: string;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  /** Maps a span of `folded` to the original. */
  toOriginal(start: number, end: number): { start: number; end: number };
};

/** How a word is meant: said not to be so, quoted, imagined, asked, or told as what others say. */
export const SCOPES = ['negated', 'quoted', 'hypothetical', 'question', 'reported'] as const;
export type Scope = (typeof SCOPES)[number];

/** The scopes of every token of one text. */
export type Scopes = {
  at(token: number): readonly Scope[];
  has(scope: Scope, token: number): boolean;
  /** Whether any word of this span of the original text is in the scope. */
  covers(scope: Scope, start: number, end: number): boolean;
};
