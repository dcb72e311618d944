import type { DetailKind } from '../types/detail-kind';
import type { Estimate, Tell } from '../types/review';
import { type Area, peopleDescribed, UNITED_KINGDOM } from './area';
import type { Detail, Sex } from './detail';
import { toldTogether } from './together';

/** What readers know before the draft tells anything: areas that the author's profile and the composer show. */
export type Setting = { areas: readonly Area[] };

/**
 * Kinds that tell one thing twice: a dialysis unit says little more than kidney failure. Of each group only the strongest
 * counts, so that the estimate errs towards more people.
 */
const GROUP: Record<DetailKind, string> = {
  age: 'who',
  sex: 'who',
  place: 'where',
  employer: 'where',
  condition: 'clinical',
  unit: 'clinical',
  bed: 'bed',
  time: 'time',
  occupation: 'occupation',
  family: 'family',
  event: 'event',
  news: 'event',
  body: 'body',
  only: 'only',
};

const BOTH: readonly Sex[] = ['female', 'male'];

/** A bed is nobody until something clinical is said of who lies in it. */
const NEEDS_A_CONDITION: ReadonlySet<DetailKind> = new Set(['bed']);

/**
 * How many people could fit everything told. Each detail can only narrow; neither order nor repetition matters. At least 1.
 */
export function peopleWhoFit(details: readonly Detail[], setting: Setting): number {
  const clinical = details.some((d) => d.kind === 'condition');
  const told = details.filter((d) => clinical || !NEEDS_A_CONDITION.has(d.kind));
  let [from, to] = [0, 90];
  const sexes = new Set<Sex>(BOTH);
  const areas: Area[] = [UNITED_KINGDOM, ...setting.areas];
  const strongest = new Map<string, number>();
  let atMost = Number.POSITIVE_INFINITY;
  for (const { kind, narrows } of told) {
    if (narrows.by === 'ages') [from, to] = [Math.max(from, narrows.from), Math.min(to, narrows.to)];
    else if (narrows.by === 'sex') sexes.delete(narrows.sex === 'female' ? 'male' : 'female');
    else if (narrows.by === 'area') areas.push(narrows.area);
    else if (narrows.by === 'at-most') atMost = Math.min(atMost, narrows.people);
    else strongest.set(GROUP[kind], Math.min(narrows.share, strongest.get(GROUP[kind]) ?? 1));
  }
  // a sex told halves whom it leaves, whichever it is: that more women than men are 95 must not decide who is held for
  const described =
    (Math.min(...areas.map((area) => peopleDescribed(area, { from, to, sexes: BOTH }))) * sexes.size) / 2;
  // multiplied in one fixed order, so that rounding cannot depend on the order of the draft
  const share = [...strongest.values()].sort((a, b) => a - b).reduce((product, next) => product * next, 1);
  return Math.max(1, Math.min(atMost, described * share));
}

/**
 * The estimate with what tells most: each detail with the people who would fit without it, strongest first.
 * @param before what earlier posts told besides
 */
export function estimate(details: readonly Detail[], setting: Setting, before: readonly Detail[] = []): Estimate {
  const all = [...details, ...before];
  const people = peopleWhoFit(all, setting);
  const tells = details
    .map((detail): Tell => {
      const { start, end, in: where, quote, because } = detail;
      const peopleWithout = peopleWhoFit(
        all.filter((d) => !saysTheSame(d, detail)),
        setting,
      );
      return { start, end, in: where, quote, because, kind: detail.kind, value: plainOf(detail), peopleWithout };
    })
    .sort((a, b) => b.peopleWithout - a.peopleWithout || a.start - b.start);
  const told = toldTogether(all, setting);
  return before.length > 0 ? { people, told, tells, earlier: before.length } : { people, told, tells };
}

/** Leaving a detail out leaves out every word that says the same: a bed told twice is one edit. */
const saysTheSame = (a: Pick<Detail, 'kind' | 'narrows'>, b: Pick<Detail, 'kind' | 'narrows'>): boolean =>
  a.kind === b.kind && JSON.stringify(a.narrows) === JSON.stringify(b.narrows);

/** The same for whatever tells the same of somebody. */
function plainOf({ narrows, quote }: Detail): string {
  if (narrows.by === 'ages') return `${narrows.from}-${narrows.to}`;
  return narrows.by === 'sex'
    ? narrows.sex
    : quote
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
}
