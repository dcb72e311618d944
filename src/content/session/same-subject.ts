import type { DetailKind } from '../../engine/types/detail-kind';

/** A detail as a mark: two of the same mark tell the same. */
export type Marked = { kind: DetailKind; mark: string };

/** One of these in common is enough: few people share it. */
const TELLING: ReadonlySet<DetailKind> = new Set(['occupation', 'event', 'news', 'body', 'only', 'family']);
/** Whoever works in one place tells these of everybody. */
const LOOSE: ReadonlySet<DetailKind> = new Set(['sex', 'time', 'unit', 'bed', 'place', 'employer']);
/** One person has one of these. */
const ONE_EACH: readonly DetailKind[] = ['age', 'sex'];

/** Whether two posts tell of the same person, as far as their details can say. */
export function isSameSubject(now: readonly Marked[], before: readonly Marked[]): boolean {
  const differ = ONE_EACH.some((kind) => {
    const [here, there] = [now, before].map((marks) => marks.filter((one) => one.kind === kind));
    return here?.length && there?.length && !here.some(({ mark }) => there.some((one) => one.mark === mark));
  });
  if (differ) return false;
  const shared = now.filter(({ mark }) => before.some((one) => one.mark === mark));
  const firm = shared.filter(({ kind }) => !LOOSE.has(kind));
  return firm.some(({ kind }) => TELLING.has(kind)) || firm.length > 1 || (firm.length > 0 && shared.length > 2);
}
