import type { Outcome } from '../../src/engine/types/review';
import { type Judged, topicsOf } from './gold';
import { percent } from './section';

/** The figures of `corpus/score.mjs`, in percent, by the same rules. */
export function figuresOf(judged: readonly Judged[]) {
  const count = (has: (one: Judged) => boolean) => judged.filter(has).length;
  const wants = (outcome: Outcome) => count(({ gold }) => gold.outcome === outcome);
  const speaks = ({ answer }: Judged) => answer.outcome !== 'clear';
  const holds = ({ answer }: Judged) => answer.outcome === 'pause';
  const clear = wants('clear');
  const pause = wants('pause');
  const caught = count((one) => holds(one) && one.gold.outcome === 'pause');
  const concerns = judged.filter(({ gold }) => gold.support?.includes('raising-concern'));
  return {
    drafts: judged.length,
    recall: percent(
      count((one) => speaks(one) && one.gold.outcome !== 'clear'),
      judged.length - clear,
    ),
    falseAlarm: percent(
      count((one) => speaks(one) && one.gold.outcome === 'clear'),
      clear,
    ),
    falsePause: percent(
      count((one) => holds(one) && one.gold.outcome === 'clear'),
      clear,
    ),
    pauseRecall: percent(caught, pause),
    pausePrecision: percent(caught, count(holds)),
    outcomeExact: percent(
      count(({ gold, answer }) => gold.outcome === answer.outcome),
      judged.length,
    ),
    topicF1: overall(topicTable(judged)).f1,
    concernCalledDisrepute: percent(
      concerns.filter(({ gold, answer }) => answer.topics.has('disrepute') && !topicsOf(gold).has('disrepute')).length,
      concerns.length,
    ),
  };
}

export type Hits = { hit: number; extra: number; missed: number };
export type Rates = { precision: number | null; recall: number | null; f1: number | null; labels: number };

/** Hits of every topic and support that was labelled or said. */
export function topicTable(judged: readonly Judged[]): ReadonlyMap<string, Hits> {
  return tableOf(judged, ({ gold, answer }) => [topicsOf(gold), answer.topics]);
}

export function supportTable(judged: readonly Judged[]): ReadonlyMap<string, Hits> {
  return tableOf(judged, ({ gold, answer }) => [new Set(gold.support ?? []), new Set(answer.support)]);
}

function tableOf(
  judged: readonly Judged[],
  both: (one: Judged) => [wanted: ReadonlySet<string>, said: ReadonlySet<string>],
): ReadonlyMap<string, Hits> {
  const table = new Map<string, Hits>();
  for (const one of judged) {
    const [wanted, said] = both(one);
    for (const id of new Set([...wanted, ...said])) {
      const hits = table.get(id) ?? { hit: 0, extra: 0, missed: 0 };
      hits[!wanted.has(id) ? 'extra' : said.has(id) ? 'hit' : 'missed']++;
      table.set(id, hits);
    }
  }
  return new Map([...table].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export const ratesOf = ({ hit, extra, missed }: Hits): Rates => ({
  precision: percent(hit, hit + extra),
  recall: percent(hit, hit + missed),
  f1: percent(2 * hit, 2 * hit + extra + missed),
  labels: hit + missed,
});

/** All topics taken together. */
export const overall = (table: ReadonlyMap<string, Hits>): Rates =>
  ratesOf(
    [...table.values()].reduce(
      (sum, { hit, extra, missed }) => ({ hit: sum.hit + hit, extra: sum.extra + extra, missed: sum.missed + missed }),
      { hit: 0, extra: 0, missed: 0 },
    ),
  );
