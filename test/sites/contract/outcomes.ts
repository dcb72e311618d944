import { readFileSync, writeFileSync } from 'node:fs';
import type { Variant } from '../model/variants';

/** On a page that is not quite the one described: `held`, or `told` that it can be read and not held. */
export type Outcome = 'held' | 'told';
/** By site, then by what is written. */
export type Outcomes = Record<string, Record<string, Partial<Record<Variant, Outcome>>>>;

const KEPT = 'test/sites/outcomes.json';

/** What came out when somebody last kept it: the documentation is written from it. */
export const keptOutcomes = (): Outcomes => JSON.parse(readFileSync(KEPT, 'utf8'));

const KEEPS = process.env.KEEP_OUTCOMES === '1';

/**
 * Whether this came out no worse than it did before; what gets better is welcome. With `KEEP_OUTCOMES=1` it is kept
 * instead, for a table that somebody then reads and commits.
 */
export function isNoWorse(site: string, what: string, as: Variant, outcome: Outcome): boolean {
  const kept = keptOutcomes();
  const before = kept[site]?.[what]?.[as];
  if (!KEEPS) return outcome === 'held' || before === 'told';
  kept[site] = { ...kept[site], [what]: { ...kept[site]?.[what], [as]: outcome } };
  writeFileSync(KEPT, `${JSON.stringify(kept, null, 2)}\n`);
  return true;
}
