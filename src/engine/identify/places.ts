import { type Area, typicalArea } from './area';
import { AREAS } from './figures/areas';
import { BODIES } from './figures/bodies';
import { TOWNS } from './figures/towns';
import { plainBody, plainPlace } from './plain-name';

const linesOf = (packed: string) => packed.trim().split('\n');
const sharesOf = (packed = '') => packed.split(',').map((n) => Number(n) / 1000);

/** Unpacked at the first question, not while the page loads. */
const once = <T>(read: () => T): (() => T) => {
  let value: { read: T } | undefined;
  return () => {
    value = value ?? { read: read() };
    return value.read;
  };
};

const areas = once(() =>
  linesOf(AREAS).map((line) => {
    const [name = '', people, women, men] = line.split('|');
    return { name, area: { people: Number(people), women: sharesOf(women), men: sharesOf(men) } satisfies Area };
  }),
);

/** A place, and the name of the area that it lies in: null for such an area itself. */
type Placed = Area & { region?: string | null | undefined };

const byName = once(() => {
  const found = new Map<string, Placed>();
  // where a name stands for several places the largest counts: what is unsure stays quiet
  const add = (name: string, area: Placed) => {
    if (area.people > (found.get(name)?.people ?? 0)) found.set(name, area);
  };
  for (const line of linesOf(TOWNS)) {
    const [name = '', people, index] = line.split('|');
    const around = index ? areas()[Number.parseInt(index, 36)] : undefined;
    add(name, { ...(around?.area ?? typicalArea(0)), people: Number(people), region: around?.name });
  }
  for (const { name, area } of areas()) if (!found.has(name)) found.set(name, { ...area, region: null });
  return found;
});

const bodies = once(() => {
  const found = new Map<string, number>();
  for (const line of linesOf(BODIES)) {
    const [people, names = ''] = line.split('|');
    for (const name of names.split(';')) found.set(name, Math.max(Number(people), found.get(name) ?? 0));
  }
  return found;
});

/** The people of a town, village, authority, county, region or nation; null where no figure is known. */
export const findPlace = (name: string): Area | null => byName().get(plainPlace(name)) ?? null;

/** The county or district around a town or village; null for one itself, undefined where none of another name is known. */
export function regionOf(name: string): string | null | undefined {
  const region = byName().get(plainPlace(name))?.region;
  return region?.includes(plainPlace(name)) ? undefined : region;
}

/** The people served by a trust, board or hospital; null where no figure is known. */
export function findBody(name: string): Area | null {
  const people = bodies().get(plainBody(name));
  return people === undefined ? null : typicalArea(people);
}
