import { parseArgs } from 'node:util';

/** What can be fitted by itself: the model of hostility, or the thresholds from answers kept by the last whole training. */
const PARTS = ['hostile', 'thresholds'] as const;
type Part = (typeof PARTS)[number];
const isPart = (name: string): name is Part => PARTS.some((part) => part === name);

/**
 * Options of `npm run train`, which every step of it is given: `data` is the folder of sets by others, `only` the one part
 * that is fitted. Another name or another part is refused before anything is written.
 */
export function trainingOptions(): { data: string; only: Part | null } {
  const { values } = parseArgs({
    options: { data: { type: 'string', default: '../shared/data' }, only: { type: 'string' } },
  });
  const { data, only } = values;
  if (only === undefined) return { data, only: null };
  if (!isPart(only)) throw new Error(`--only ${PARTS.join(' or ')}, not ${only}`);
  return { data, only };
}
