import { expect, test } from 'vitest';
import { importsUnder, roomOf } from './sources';

const RANK: Record<string, number> = {
  engine: 0,
  pack: 1,
  platform: 1,
  composer: 2,
  guidance: 2,
  sites: 2,
  ui: 2,
  reader: 2,
  content: 3,
  popup: 3,
  options: 3,
  author: 3,
  background: 3,
};

const rank = (room: string): number => {
  const found = RANK[room];
  if (found === undefined) throw new Error(`No rank for the room src/${room}: say in this law where it stands.`);
  return found;
};

const crossings = importsUnder('src').filter(({ from, to }) => roomOf(from) !== roomOf(to) && !to.startsWith('..'));
const climbs = (list: typeof crossings) => list.filter(({ from, to }) => rank(roomOf(to)) >= rank(roomOf(from)));

test('imports point downward only', () => {
  expect(climbs(crossings).map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
});

test('this law sees imports, and would see one that climbs', () => {
  expect(crossings.length).toBeGreaterThan(5);
  expect(climbs([{ from: 'engine/check', to: 'content/desk' }])).toHaveLength(1);
});
