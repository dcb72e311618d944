import type { DetailKind, DetailReason } from '../../types/detail-kind';
import { ASSUMPTIONS, type Assumption } from '../assumptions';
import type { Basis, Narrows } from '../detail';
import { type Rate, shareWith } from '../rate';
import { matchesOf, type WordMatch, type WordTable } from './words';

/** A detail before it has a place in the draft: offsets are of the folded text. */
export type Told = {
  start: number;
  end: number;
  kind: DetailKind;
  narrows: Narrows;
  basis: Basis;
  because: DetailReason;
};

/** Finds details of one kind in a folded text. */
export type ToldFinder = (folded: string) => Told[];

export function assumed(assumption: Assumption): { narrows: Narrows; basis: Basis } {
  const row = ASSUMPTIONS[assumption];
  const narrows: Narrows = 'share' in row ? { by: 'share', share: row.share } : { by: 'at-most', people: row.people };
  return { narrows, basis: { assumption } };
}

export const figured = (rate: Rate): { narrows: Narrows; basis: Basis } => ({
  narrows: { by: 'share', share: shareWith(rate) },
  basis: { figure: rate },
});

type Row = readonly [named: RegExp | WordTable, meaning: Assumption | { rate: Rate }, because?: DetailReason];

/** A finder from tables of words, or global expressions, and what they narrow to. */
export const fromTable =
  (kind: DetailKind, table: readonly Row[]): ToldFinder =>
  (folded) =>
    table.flatMap(([named, meaning, because]) =>
      spansOf(named, folded).map((span) => ({
        ...span,
        kind,
        because: because ?? kind,
        ...(typeof meaning === 'string' ? assumed(meaning) : figured(meaning.rate)),
      })),
    );

const spansOf = (named: RegExp | WordTable, folded: string): WordMatch[] =>
  named instanceof RegExp
    ? [...folded.matchAll(named)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
    : matchesOf(named, folded);
