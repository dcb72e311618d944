import { afterEach, describe, expect, test } from 'vitest';
import { cards } from '../../src/guidance/cards';
import { deeperThan } from '../../src/guidance/deeper';
import { carePageOf, carePages, sourcesOfCare } from '../../src/guidance/duty-of-care/care-pages';
import { forBio, toAnswer, toPin } from '../../src/guidance/duty-of-care/expectations';
import { afterwards } from '../../src/guidance/duty-of-care/words';
import { guidanceWith } from '../../src/guidance/guidance';
import { PLACES } from '../../src/guidance/places';
import { textOf } from '../../src/guidance/spoken';
import { PackSchema } from '../../src/pack/pack';
import { LANGUAGES } from '../../src/platform/language';
import { speak } from '../../src/platform/words';
import { northgate } from '../pack/northgate';

afterEach(() => speak('en-GB'));

test('the three questions of clinicians are there', () => {
  expect(carePages.map(({ id }) => id)).toEqual(['app', 'opinion', 'chat']);
  expect(carePageOf('app')?.cards).toContain('recommend');
  expect(carePageOf('home')).toBeUndefined();
});

describe.each(carePages.map((page) => [page.id, page] as const))('%s', (_id, page) => {
  test.each(LANGUAGES)('in %s what to do when it has gone badly begins with the person', (language) => {
    speak(language);
    const steps = afterwards(page.key);
    expect(steps).toHaveLength(3);
    expect(steps[0]).toMatch(/person/);
  });

  test('it rests on documents, and leads to cards and places that are there', () => {
    const [ids, keys] = [cards.map(({ id }) => id), PLACES.map(({ key }) => key)];
    expect(sourcesOfCare(page).length).toBeGreaterThan(2);
    expect(page.cards.filter((id) => !ids.includes(id))).toEqual([]);
    expect(page.places.filter((key) => !keys.includes(key))).toEqual([]);
  });
});

describe('lines that say what people can expect', () => {
  const built = guidanceWith(null);
  const said = (lines: readonly { line: Parameters<typeof textOf>[0] }[]) =>
    lines.map(({ line }) => textOf(line)).join('\n');

  test.each(LANGUAGES)('in %s nobody in Northern Ireland is sent to 111, which does not answer there', (language) => {
    speak(language);
    for (const lines of [
      forBio(built, 'northern-ireland'),
      toPin('northern-ireland'),
      toAnswer(built, 'northern-ireland'),
    ]) {
      expect(lines).toHaveLength(1);
      expect(said(lines)).not.toContain('111');
      expect(said(lines)).toContain('999');
    }
  });

  test.each(['england', 'scotland', 'wales'] as const)('in %s they name 111 and 999', (nation) => {
    for (const lines of [forBio(built, nation), toPin(nation), toAnswer(built, nation)]) {
      expect(said(lines)).toContain('111');
      expect(said(lines)).toContain('999');
    }
  });

  test('while nobody knows where one works, both are there, and each says where it holds', () => {
    expect(toPin(null).map(({ note }) => note && textOf(note))).toEqual([
      'For England, Scotland and Wales.',
      'For Northern Ireland.',
    ]);
  });

  test('the organisation’s own line for a profile comes first', () => {
    const [first] = forBio(guidanceWith(PackSchema.parse(northgate)), 'england');
    expect(first && textOf(first.line)).toBe('Nurse in the north. Views my own.');
  });
});

test.each([
  ['figures', 'hard/mortality-figures'],
  ['beliefs', 'hard/a-belief'],
  ['pass-it-on', 'hard/reposted-allegation'],
  ['read-their-post', 'hard/reading-a-blog'],
  ['recommend', 'care/app'],
  ['asked-for-advice', 'hard/answering-at-midnight'],
  ['about-a-colleague', 'hard/a-colleagues-post'],
  ['who-can-see', 'hard/anonymity'],
])('the card %s leads to %s', (card, hash) => {
  expect(deeperThan(card).map((one) => one.hash)).toContain(hash);
});

test('a card with nothing harder behind it leads nowhere', () => expect(deeperThan('badge-and-rota')).toEqual([]));
