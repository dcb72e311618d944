import { expect, test } from 'vitest';
import { type Import, importsOf, importsUnder, roomOf } from './sources';

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
  /** Above the popup and the page for patients: it shows what they will show. */
  author: 4,
  handout: 3,
  background: 3,
};

/** The same inside the engine, its files beside the rooms too: each stands on what is below it alone. */
const ENGINE_RANK: Record<string, number> = {
  types: 0,
  text: 1,
  lexicon: 2,
  subjects: 3,
  /** Above the facts about subjects, which they weigh, and below the mentions: the tagger that finds names is a model. */
  models: 4,
  mentions: 5,
  hostility: 5,
  'said-outright': 5,
  identify: 6,
  'take-notes': 7,
  laws: 7,
  topics: 7,
  support: 7,
  offers: 7,
  own: 8,
  reword: 8,
  weigh: 9,
  check: 10,
  'warm-up': 11,
};

/** Where a package may be imported. A package that is not named here may be imported nowhere. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'webextension-polyfill': ['platform'], // its types alone
  preact: ['ui', 'content', 'popup', 'options', 'author', 'handout'],
  exifreader: ['content'],
  minisearch: ['guidance'],
  zod: ['pack', 'platform', 'reader', 'guidance', 'background', 'popup', 'options', 'author'],
};

const rankIn = (ranks: Record<string, number>, room: string): number => {
  const found = ranks[room];
  if (found === undefined) throw new Error(`No rank for the room ${room}: say in this law where it stands.`);
  return found;
};

const said = ({ from, to }: Import) => `${from} -> ${to}`;
const packageOf = (name: string) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
const isOfUs = ({ to }: Import) => roomOf(to) in RANK;
/** `..` leaves src: only the words of `public/_locales` may be had from there. */
const isOutside = ({ to }: Import) => to.startsWith('..');

const all = importsUnder('src');
const crossings = all.filter((i) => isOfUs(i) && roomOf(i.from) !== roomOf(i.to));
const engineCrossings = importsUnder('src/engine').filter((i) => roomOf(i.from) !== roomOf(i.to));
const climbs = (list: readonly Import[], ranks = RANK) =>
  list.filter(({ from, to }) => rankIn(ranks, roomOf(to)) >= rankIn(ranks, roomOf(from)));
const strangers = (list: readonly Import[]) =>
  list
    .filter((i) => !isOfUs(i) && !isOutside(i))
    .filter(({ from, to }) => !MAY_IMPORT[packageOf(to)]?.includes(roomOf(from)));
const escapes = (list: readonly Import[]) =>
  list
    .filter(isOutside)
    .filter(({ to, from }) => roomOf(from) === 'engine' || !/^\.\.\/public\/_locales\/[\w-]+\/[\w-]+\.json$/.test(to));

test('imports point downward only, and rooms of one rank do not import each other', () => {
  expect(climbs(crossings).map(said)).toEqual([]);
});

test('in the engine too: rooms and files beside them stand on what is below them', () => {
  expect(climbs(engineCrossings, ENGINE_RANK).map(said)).toEqual([]);
});

test('a package is imported only in the rooms that are named for it, and never in the engine', () => {
  expect(strangers(all).map(said)).toEqual([]);
});

test('nothing outside src is imported but shown words, and by the engine not even those', () => {
  expect(escapes(all).map(said)).toEqual([]);
});

test('these laws see imports, and would see one that climbs, a stranger and an escape', () => {
  expect(crossings.length).toBeGreaterThan(20);
  expect(engineCrossings.length).toBeGreaterThan(200);
  const bait = `import { a } from '../content/desk';
import type {
  B,
} from "zod/mini";
export { c } from '../../tools/build';
const d = await import('webextension-polyfill');
import '../../public/_locales/cy/popup.json';`;
  const found = importsOf({ path: 'src/engine/bait.ts', text: bait }, 'src');
  expect(climbs(found.filter(isOfUs)).map(said)).toEqual(['engine/bait.ts -> content/desk']);
  expect(strangers(found).map(({ to }) => to)).toEqual(['zod/mini', 'webextension-polyfill']);
  expect(escapes(found).map(({ to }) => to)).toEqual(['../tools/build', '../public/_locales/cy/popup.json']);
  const low = { path: 'src/engine/types/bait.ts', text: "import type { A } from '../identify/detail';" };
  const level = { path: 'src/engine/hostility/bait.ts', text: "import { b } from '../mentions/index';" };
  const down = { path: 'src/engine/weigh.ts', text: "import { c } from './laws';" };
  expect(
    climbs(
      [low, level, down].flatMap((bait) => importsOf(bait, 'src/engine')),
      ENGINE_RANK,
    ).map(said),
  ).toEqual(['types/bait.ts -> identify/detail', 'hostility/bait.ts -> mentions/index']);
});
