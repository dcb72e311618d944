import { groupBy } from './group';
import type { Plot, Point } from './section';

/** A probability and whether it was so. */
export type Said = { says: number; yes: boolean };

/** True against false alarms at every threshold, and the area under that curve. */
export function roc(said: readonly Said[]): { points: Point[]; area: number } {
  const sorted = [...said].sort((a, b) => b.says - a.says);
  const yes = sorted.filter((one) => one.yes).length;
  const no = sorted.length - yes;
  let [hits, alarms, area] = [0, 0, 0];
  const points: Point[] = [[0, 0]];
  for (let i = 0; i < sorted.length; ) {
    const from = { hits, alarms };
    // equal answers go over the threshold together
    for (const says = sorted[i]?.says; i < sorted.length && sorted[i]?.says === says; i++)
      if (sorted[i]?.yes) hits++;
      else alarms++;
    area += ((alarms - from.alarms) * (hits + from.hits)) / 2;
    points.push([alarms / no, hits / yes]);
  }
  return { points: thinned(points), area: yes && no ? area / (yes * no) : Number.NaN };
}

/** At most some hundred points: more cannot be seen. */
const MOST_POINTS = 150;
const thinned = (points: readonly Point[]): Point[] => {
  const step = Math.max(1, Math.floor(points.length / MOST_POINTS));
  return points.filter((_, i) => i % step === 0 || i === points.length - 1);
};

/** How often it was so, for drafts of about the same probability. */
export function calibration(said: readonly Said[]): Point[] {
  const bins = groupBy(said, ({ says }) => Math.min(9, Math.floor(says * 10)));
  return [...bins]
    .filter(([, some]) => some.length >= 20)
    .sort(([a], [b]) => a - b)
    .map(([, some]) => [mean(some.map(({ says }) => says)), mean(some.map(({ yes }) => Number(yes)))]);
}

const mean = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0) / numbers.length;

/** Recall at the threshold that lets this share of the others through. */
export function recallAt(said: readonly Said[], falseAlarm: number): number {
  const others = said.filter(({ yes }) => !yes).map(({ says }) => says);
  others.sort((a, b) => b - a);
  const threshold = others[Math.floor(others.length * falseAlarm)] ?? 1;
  const wanted = said.filter(({ yes }) => yes);
  return wanted.filter(({ says }) => says > threshold).length / wanted.length;
}

const square = { from: 0, to: 1 };
const diagonal: Point[] = [
  [0, 0],
  [1, 1],
];

export const rocPlot = (named: readonly (readonly [string, readonly Said[]])[]): Plot => ({
  caption: 'ROC:',
  x: { name: 'others spoken to', ...square },
  y: { name: 'found', ...square },
  guide: diagonal,
  lines: named.map(([name, said]) => {
    const { points, area } = roc(said);
    return { name: `${name} ${area.toFixed(3)}`, points };
  }),
});

export const calibrationPlot = (named: readonly (readonly [string, readonly Said[]])[]): Plot => ({
  caption: 'Calibration:',
  x: { name: 'probability said', ...square },
  y: { name: 'share that was so', ...square },
  guide: diagonal,
  lines: named.map(([name, said]) => ({ name, points: calibration(said) })),
});
