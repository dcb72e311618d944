import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { frontCoded } from '../../src/engine/lexicon/front-coded';
import { packed as commonWords } from '../../src/engine/lexicon/lists/common-words';
import { packed as diseases } from '../../src/engine/lexicon/lists/diseases';
import { packed as firstNames } from '../../src/engine/lexicon/lists/first-names';
import { packed as places } from '../../src/engine/lexicon/lists/places';
import { packed as surnames } from '../../src/engine/lexicon/lists/surnames';
import { firstNameOf, isRareSurname, isSurname } from '../../src/engine/lexicon/names';
import { placeNamed } from '../../src/engine/lexicon/places';
import { pack } from '../../tools/lexicon/pack';

const lists = { commonWords, diseases, firstNames, places, surnames };

test.each(Object.entries(lists))(
  'every entry of %s is found with its value, and its neighbours are not',
  (_, packed) => {
    const list = frontCoded(packed);
    const entries = [...list.entries()];
    expect(entries.length).toBeGreaterThan(3000);
    expect(entries.filter(([entry, value]) => list.valueOf(entry) !== value)).toEqual([]);
    expect(entries.filter(([entry]) => list.valueOf(`${entry}zq`) !== -1)).toEqual([]);
    expect(pack(new Map(entries))).toBe(packed);
  },
);

test('all lists together stay under 150 KB gzip', () => {
  expect(gzipSync(Object.values(lists).join(''), { level: 9 }).length).toBeLessThan(150 * 1024);
});

test('names tell sex and whether they are everyday words; places tell size', () => {
  expect(firstNameOf('sian')).toMatchObject({ sex: 'female', everyday: false });
  expect(firstNameOf('will')?.everyday).toBe(true);
  expect(firstNameOf('jack')?.per10000).toBeGreaterThan(firstNameOf('gethin')?.per10000 ?? 0);
  expect([isSurname('okonkwo'), isSurname('young'), isRareSurname('young'), isSurname('ward-round')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect([
    placeNamed('truro')?.size,
    placeNamed('bath')?.everyday,
    placeNamed('derry')?.size,
    placeNamed('nowhere'),
  ]).toEqual(['city', true, 'city', null]);
});
