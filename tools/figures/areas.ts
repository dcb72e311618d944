import { plainPlace } from '../../src/engine/identify/plain-name';
import { type Row, readCsv } from './read-csv';
import { rounded } from './round';

const BANDS = ['0_9', '10_19', '20_29', '30_39', '40_49', '50_59', '60_69', '70_79', '80_89', '90_up'] as const;
const GROUPS = new Set(['Great Britain', 'England and Wales']);

export type Area = { code: string; name: string; people: number; line: string };

/** Local authorities, counties, regions and nations: `name|people|ten shares of women by age|ten of men`, per 1,000. */
export function readAreas(data: string): Area[] {
  return readCsv(`${data}/la-population.csv`)
    .filter((row) => !GROUPS.has(row.name ?? ''))
    .map((row) => {
      const name = plainName(row);
      const people = Number(row.total);
      const shares = ['f', 'm'].map((sex) =>
        BANDS.map((band) => Math.round((Number(row[`${sex}_${band}`]) / people) * 1000)).join(','),
      );
      return { code: row.code ?? '', name, people, line: [name, rounded(people, 3), ...shares].join('|') };
    });
}

/** "Bristol, City of" is looked up as "bristol"; a county or region that shares an authority's name keeps its level. */
function plainName(row: Row): string {
  const name = plainPlace(row.name ?? '');
  return name === 'west midlands' && row.level === 'county' ? 'west midlands county' : name;
}
