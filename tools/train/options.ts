import { parseArgs } from 'node:util';

/**
 * Options of `npm run train`, which every step of it is given: `data` is the folder of sets by others, `only` the one
 * model that is fitted. Another name or another model is refused before anything is written.
 */
export function trainingOptions(): { data: string; only?: string | undefined } {
  const { values } = parseArgs({
    options: { data: { type: 'string', default: '../shared/data' }, only: { type: 'string' } },
  });
  if (values.only !== undefined && values.only !== 'hostile') throw new Error(`--only hostile, not ${values.only}`);
  return values;
}
