import { plainBody } from '../../src/engine/identify/plain-name';
import type { Area } from './areas';
import { catchments } from './catchments';
import { readCsv } from './read-csv';
import { rounded } from './round';

/** Trusts, boards and their hospitals: `people served|name;name;…`, one line per body. */
export function readBodies(data: string, areas: readonly Area[]): string[] {
  const served = new Map<string, { people: number; names: Set<string> }>();
  const add = (key: string, people: number, name: string) => {
    const body = served.get(key) ?? { people, names: new Set<string>() };
    const plain = plainBody(name);
    if (plain.length > 3 && !/\d/.test(plain)) body.names.add(plain);
    served.set(key, body);
  };
  const trusts = catchments(data, areas);
  for (const row of readCsv(`${data}/health-bodies.csv`))
    if (row.population) add(row.code || (row.name ?? ''), Number(row.population), row.name ?? '');
  for (const row of readCsv(`${data}/hospitals.csv`)) {
    const code = row.body_code ?? '';
    const people = trusts.get(code) ?? served.get(code)?.people;
    if (people === undefined || !/hospital|infirmary|royal/i.test(row.name ?? '')) continue;
    add(code, people, row.body ?? '');
    add(code, people, row.name ?? '');
  }
  return [...served.values()]
    .filter(({ names }) => names.size > 0)
    .map(({ people, names }) => `${rounded(people, 2)}|${[...names].sort().join(';')}`);
}
