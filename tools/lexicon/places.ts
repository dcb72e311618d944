import type { everydayWords } from './everyday';
import { isPlain, plain, type Sources } from './sources';

/** Value: `2 * size + everyday`, size 0 village, 1 town, 2 city. */
export function places(data: Sources, everyday: ReturnType<typeof everydayWords>): Map<string, number> {
  const sizes = new Map<string, number>();
  const add = (name: string, size: number) => {
    for (const form of new Set([
      plain(name),
      plain(name)
        .replace(/^saint /, 'st ')
        .replace(/^st\. /, 'st '),
    ]))
      if (isPlain(form) && !/ (?:street|road)$/.test(form) && form.length > 2 && form.split(' ').length <= 4)
        sizes.set(form, Math.max(size, sizes.get(form) ?? 0));
  };
  for (const row of data.rows('lists/uk-places.csv')) {
    if (row.type === 'City') add(row.name ?? '', 2);
    if (row.type === 'Town') add(row.name ?? '', 1);
    if (row.type === 'Village') add(row.name ?? '', 0);
  }
  for (const row of data.rows('figures/towns-population.csv'))
    add(row.name ?? '', Number(row.population) > 100_000 ? 2 : Number(row.population) > 5000 ? 1 : 0);
  for (const row of data.rows('figures/ni-places.csv'))
    add(row.name ?? '', row.type === 'city' ? 2 : row.type?.includes('town') ? 1 : 0);
  for (const row of data.rows('figures/la-population.csv'))
    if (row.level === 'local authority' || row.level === 'county') add((row.name ?? '').replace(/, .*/, ''), 1);

  const list = new Map<string, number>();
  for (const [name, size] of sizes) {
    const { small, large } = everyday.get(name) ?? { small: 0, large: 0 };
    list.set(name, 2 * size + (small >= 2 && small > large ? 1 : 0));
  }
  return list;
}
