/**
 * Long expressions as lists that can be read: a kind of thing a line. Each piece is an expression of its own, so that
 * editor and linter see it; all pieces of one expression have the same flags.
 */
type Pieces = readonly RegExp[];

/** Whatever any of these match; of several that fit the first wins. */
export const anyOf = (pieces: Pieces): RegExp => new RegExp(choice(pieces), flagsOf(pieces));

/** The same of whole words: beside them no letter, digit or underscore of ASCII goes on. */
export const anyWordOf = (pieces: Pieces): RegExp => new RegExp(`\\b(?:${choice(pieces)})\\b`, flagsOf(pieces));

/** Pieces that follow one another. A list among them is a choice. */
export const inTurn = (...pieces: readonly (RegExp | Pieces)[]): RegExp =>
  new RegExp(
    pieces.map((piece) => (piece instanceof RegExp ? piece.source : `(?:${choice(piece)})`)).join(''),
    flagsOf(pieces.flat()),
  );

const choice = (pieces: Pieces): string => pieces.map(({ source }) => source).join('|');

function flagsOf(pieces: Pieces): string {
  const [flags = '', ...others] = new Set(pieces.map((piece) => piece.flags));
  if (others.length > 0) throw new Error(`Pieces of one expression differ in their flags: ${[flags, ...others]}`);
  return flags;
}
