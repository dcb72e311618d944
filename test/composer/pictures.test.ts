import { describe, expect, test } from 'vitest';
import { readFilm } from '../../src/content/picture/read-film';
import { readPicture } from '../../src/content/picture/read-picture';
import { filmOf, jpegOf } from './picture-files';

const PHONE: [string, string] = ['Example', 'Example Phone 4'];

describe('what a picture tells of itself', () => {
  test('place, time and phone are seen', async () => {
    const file = jpegOf({ device: PHONE, taken: '2026:05:12 14:03:11', place: true });
    expect(await readPicture(file)).toEqual({
      kind: 'image',
      read: true,
      place: true,
      taken: '2026-05-12T14:03',
      device: 'Example Phone 4',
      words: false,
    });
  });

  test('a picture that says only with what it was taken is not said to tell where', async () => {
    const facts = await readPicture(jpegOf({ device: ['Example', 'Phone 4'] }));
    expect(facts).toMatchObject({ read: true, place: false, taken: null, device: 'Example Phone 4' });
  });

  test('a description that somebody wrote into it is seen', async () => {
    expect(await readPicture(jpegOf({ words: 'Ward 9, Mr Finch' }))).toMatchObject({ read: true, words: true });
  });

  test('a file that is no picture is said not to be read, whatever it calls itself', async () => {
    const file = new Blob(['nothing of a picture at all'], { type: 'image/jpeg' });
    expect(await readPicture(file)).toMatchObject({ read: false, place: false });
  });

  test('nothing of the place itself is kept', async () => {
    const facts = await readPicture(jpegOf({ place: true }));
    expect(JSON.stringify(facts)).not.toMatch(/52|24|36/);
  });
});

describe('what a film tells of itself', () => {
  test.each(['mp4', 'quicktime'] as const)('place and phone are seen in %s', async (maker) => {
    const facts = await readFilm(filmOf({ place: true, device: PHONE, taken: '2026-05-12T14:03' }, maker));
    expect(facts).toEqual({
      kind: 'video',
      read: true,
      place: true,
      taken: '2026-05-12T14:03',
      device: 'Example Phone 4',
      words: false,
    });
  });

  test.each(['mp4', 'quicktime'] as const)('a film in %s that says no place is not said to', async (maker) => {
    const facts = await readFilm(filmOf({ device: PHONE }, maker));
    expect(facts).toMatchObject({ read: true, place: false, taken: null });
  });

  test('a film of another kind, or a broken one, is said not to be read', async () => {
    for (const bytes of ['webm and more of it', '', 'xx'])
      expect(await readFilm(new Blob([bytes], { type: 'video/webm' }))).toMatchObject({ read: false });
    const half = filmOf({ place: true }).slice(0, 70);
    expect(await readFilm(half)).toMatchObject({ read: false, place: false });
  });
});
