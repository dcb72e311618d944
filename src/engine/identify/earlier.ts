import type { DetailKind } from '../types/detail-kind';
import type { Context } from '../types/draft';
import { typicalArea } from './area';
import { ASSUMPTIONS, type Assumption } from './assumptions';
import type { Detail } from './detail';
import { assumed } from './told/finder';

/**
 * What a detail of an earlier post stands for: its value is not kept, so the quiet middle of its kind. A bed moves on, and
 * what was in the news or the only one is told again where it counts: those have none.
 */
const STANDS_FOR: Partial<Record<DetailKind, Assumption>> = {
  age: 'earlierAge',
  sex: 'earlierSex',
  condition: 'everyday',
  unit: 'ward',
  time: 'month',
  place: 'unknownTown',
  employer: 'hospital',
  occupation: 'commonJob',
  family: 'family',
  event: 'event',
  body: 'body',
};
const IS_PLACE: ReadonlySet<DetailKind> = new Set(['place', 'employer']);

/** What readers of this author's earlier posts know besides: kinds that this draft does not tell itself, each once. */
export function earlierDetails({ toldBefore = [] }: Context, told: readonly Detail[]): Detail[] {
  const fresh = [...new Set(toldBefore)].filter((kind) => !told.some((detail) => detail.kind === kind));
  return fresh.flatMap((kind) => {
    const assumption = STANDS_FOR[kind];
    if (!assumption) return [];
    const { narrows, basis } = assumed(assumption);
    const row = ASSUMPTIONS[assumption];
    const area = IS_PLACE.has(kind) && 'people' in row ? typicalArea(row.people) : null;
    const span = { start: 0, end: 0, in: 'text' as const, quote: '' };
    return [{ ...span, kind, because: kind, basis, narrows: area ? { by: 'area', area } : narrows } satisfies Detail];
  });
}
