import { plainPlace } from '../../src/engine/identify/plain-name';
import type { Area } from './areas';
import { readCsv } from './read-csv';
import { rounded } from './round';

/** Towns and villages: `name|people|number of the area in which it lies, base 36`. Of equal names the largest stays. */
export function readTowns(data: string, areas: readonly Area[]): string[] {
  const areaOf = new Map(areas.map((area, i) => [area.code, i]));
  const largest = new Map<string, { people: number; area: string }>();
  const rows = [...readCsv(`${data}/towns-population.csv`), ...readCsv(`${data}/ni-places.csv`)];
  for (const row of rows) {
    const name = plainPlace(row.name ?? '');
    const index = areaOf.get(row.la_code ?? '');
    // a built-up area can run over its authority's border (SOURCES.md); the quiet choice is the larger of towns, never above its authority
    const people = Math.min(
      Number(row.population),
      index === undefined ? Infinity : (areas[index]?.people ?? Infinity),
    );
    if (!(people > 0) || people <= (largest.get(name)?.people ?? 0)) continue;
    largest.set(name, { people, area: index === undefined ? '' : index.toString(36) });
  }
  return [...largest]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { people, area }]) => `${name}|${rounded(people, 2)}|${area}`);
}
