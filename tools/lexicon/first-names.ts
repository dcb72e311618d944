import type { everydayWords } from './everyday';
import { OWN_FIRST_NAMES } from './own-first-names';
import { isPlain, plain, type Sources } from './sources';

/** Sex of those given a name, `f` or `m` where 95 in 100 are. */
const SEXES = ['f', 'both', 'm'] as const;

/** Names in births 1974 to 2020 and in the hundred commonest of each decade since 1904. Value: `6 * size + 2 * sex + everyday`. */
export function firstNames(data: Sources, everyday: ReturnType<typeof everydayWords>): Map<string, number> {
  const births = new Map<string, { f: number; m: number }>();
  const add = (name: string, sex: 'f' | 'm', count: number) => {
    const all = births.get(name) ?? { f: 0, m: 0 };
    all[sex] += count;
    births.set(name, all);
  };
  for (const row of data.rows('figures/first-names-births.csv')) {
    const count = ['england_wales_1996_2020', 'scotland_1974_2020', 'northern_ireland_1997_2020'];
    add(
      plain(row.name ?? ''),
      row.sex === 'F' ? 'f' : 'm',
      count.reduce((sum, column) => sum + Number(row[column] || 0), 0),
    );
  }
  // rank says nothing of numbers: a name of the old lists is taken for one in 2,000, the commonest for more
  for (const row of data.rows('figures/first-names-older.csv'))
    add(plain(row.name ?? ''), row.sex === 'F' ? 'f' : 'm', Math.round(6000 / Math.sqrt(Number(row.rank) || 100)));

  for (const name of new Set(OWN_FIRST_NAMES)) {
    const known = births.get(name) ?? { f: 0, m: 0 };
    if (known.f + known.m < 600) births.set(name, { f: known.f || 300, m: known.m || 300 });
  }

  const list = new Map<string, number>();
  for (const [name, { f, m }] of births) {
    if (!isPlain(name) || name.length < 2) continue;
    const size = Math.max(0, Math.min(7, Math.floor(Math.log((f + m) / 30) / Math.log(4))));
    const sex = f >= 0.95 * (f + m) ? 'f' : m >= 0.95 * (f + m) ? 'm' : 'both';
    const { small, large } = everyday.get(name) ?? { small: 0, large: 0 };
    list.set(name, 6 * size + 2 * SEXES.indexOf(sex) + (small >= 3 && small > large ? 1 : 0));
  }
  return list;
}
