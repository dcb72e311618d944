import { OUTCOMES } from '../../src/engine/types/review';
import { figuresOf, overall, ratesOf, supportTable, topicTable } from './figures';
import type { Judged } from './gold';
import { groupBy } from './group';
import type { Table } from './section';

/** The score of each slice of drafts, largest first; slices of fewer than `least` are put together. */
export function bySlice(
  caption: string,
  judged: readonly Judged[],
  sliceOf: (one: Judged) => string,
  least = 20,
): Table {
  const sizes = groupBy(judged, sliceOf);
  const named = (one: Judged) => ((sizes.get(sliceOf(one))?.length ?? 0) < least ? 'others' : sliceOf(one));
  const slices = [...groupBy(judged, named)].sort(([, a], [, b]) => b.length - a.length);
  const rows = [['all', judged] as const, ...slices].map(([name, some]) => [name, ...Object.values(figuresOf(some))]);
  return { caption, columns: ['', ...SCORE_COLUMNS], rows };
}

const SCORE_COLUMNS = [
  'drafts',
  'recall',
  'false alarm',
  'false pause',
  'pause recall',
  'pause precision',
  'outcome exact',
  'topic F1',
  'concern called disrepute',
];

export function byTopic(caption: string, judged: readonly Judged[]): Table {
  const topics = topicTable(judged);
  const rows = [
    ...[...topics].map(([id, hits]) => ({ id, ...ratesOf(hits) })),
    { id: 'all topics', ...overall(topics) },
    ...[...supportTable(judged)].map(([id, hits]) => ({ id: `support: ${id}`, ...ratesOf(hits) })),
  ];
  return {
    caption,
    columns: ['topic', 'precision', 'recall', 'F1', 'labels'],
    rows: rows.map(({ id, precision, recall, f1, labels }) => [id, precision, recall, f1, labels]),
  };
}

/** Outcomes wanted, down, against outcomes said, across. */
export function confusion(caption: string, judged: readonly Judged[]): Table {
  const count = (wanted: string, said: string) =>
    judged.filter(({ gold, answer }) => gold.outcome === wanted && answer.outcome === said).length;
  return {
    caption,
    columns: ['label', ...OUTCOMES.map((said) => `said ${said}`)],
    rows: OUTCOMES.map((wanted) => [wanted, ...OUTCOMES.map((said) => count(wanted, said))]),
  };
}

export const platformOf = ({ gold }: Judged): string => gold.context.platform ?? 'unknown';
export const kindOf = ({ gold }: Judged): string => gold.context.kind;

const LENGTHS = [80, 160, 280, 600];
export function lengthOf({ gold: { text } }: Judged): string {
  const most = LENGTHS.find((length) => text.length <= length);
  return most === undefined ? `over ${LENGTHS.at(-1)}` : `up to ${most}`;
}
