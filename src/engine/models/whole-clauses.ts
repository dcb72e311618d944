import type { Text, Token } from '../types/text';

/** Tokens `from` to `to`, the end exclusive. */
type Run = { from: number; to: number };

/** Tokens: how far a cut moves outwards to the end of its clause, and how much of a further sentence is no thought. */
const WIDEN = 10;
const SCRAP = 4;

const MARK = /^[.,;:!?…—–()[\]"“”«»•|/]$/u;
/** Marks that end a clause and say nothing themselves. */
const PAUSE = /^[.,;:—–(]$/u;
/** Words before which a thought ends, though no mark stands there. */
const JOINTS = new Set(
  'and but or so because cos coz cause since when while if though although who which until till then'.split(' '),
);

/** Moves both ends of a run to where a clause ends, so that what is quoted reads as a thought and not as a cut. */
export function wholeClauses({ tokens }: Text, run: Run): Run {
  const isWord = (token: Token | undefined) => token !== undefined && !MARK.test(token.raw);
  const newSentence = (at: number) => tokens[at]?.sentence !== tokens[at - 1]?.sentence;
  /** Whether a clause ends between the token before `at` and the one at it. */
  const isEdge = (at: number) => newSentence(at) || !isWord(tokens[at]) || !isWord(tokens[at - 1]);
  const isJoint = (at: number) => JOINTS.has(tokens[at]?.word ?? '');
  let { from, to } = withoutScraps(run, newSentence);
  const ways = Array.from({ length: WIDEN + 1 }, (_, i) => i);
  /** The nearest end of a clause that way; where none is near, the nearest joint; else the place itself. */
  const reach = (at: number, by: 1 | -1) =>
    at + by * (ways.find((way) => isEdge(at + by * way)) ?? ways.find((way) => isJoint(at + by * way)) ?? 0);
  to = Math.min(reach(to, 1), tokens.length);
  from = Math.max(reach(from, -1), 0);
  while (to - from > 1 && !isWord(tokens[from])) from++;
  while (to - from > 1 && PAUSE.test(tokens[to - 1]?.raw ?? '')) to--;
  return { from, to };
}

/** A few words of a further sentence at either end go. */
function withoutScraps({ from, to }: Run, newSentence: (at: number) => boolean): Run {
  const middle = Array.from({ length: Math.max(0, to - from - 1) }, (_, i) => from + 1 + i);
  const begins = middle.find(newSentence);
  const ends = middle.findLast(newSentence);
  if (begins !== undefined && begins - from <= SCRAP && to - begins > begins - from) from = begins;
  if (ends !== undefined && to - ends <= SCRAP && ends - from > to - ends) to = ends;
  return { from, to };
}
