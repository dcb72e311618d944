import { afterEach, describe, expect, test } from 'vitest';
import { builtIn } from '../../src/guidance/built-in';
import { guidanceWith } from '../../src/guidance/guidance';
import { PLACES } from '../../src/guidance/places';
import { openSearch } from '../../src/guidance/search/search';
import { everyAlike } from '../../src/guidance/search/synonyms';
import { toFindables } from '../../src/guidance/search/to-findables';
import { NOBODY_YET, type You } from '../../src/guidance/you';
import type { BuiltIn } from '../../src/pack/merge';
import { LANGUAGES } from '../../src/platform/language';
import { speak, spokenLanguage } from '../../src/platform/words';

afterEach(() => speak('en-GB'));

const withPack = (pack: BuiltIn | null, you: You = NOBODY_YET) => openSearch(toFindables(guidanceWith(pack), you));
const builtInOnly = new Map<string, ReturnType<typeof withPack>>();

const hashes = (query: string, pack: BuiltIn | null = null): string[] => {
  const language = spokenLanguage();
  if (!builtInOnly.has(language)) builtInOnly.set(language, withPack(null));
  const search = pack ? withPack(pack) : builtInOnly.get(language);
  return search?.(query).found.map(({ hash }) => hash) ?? [];
};
const first = (query: string) => hashes(query)[0];

describe('whoever types a word that people use finds the answer', () => {
  test.each([
    ['WhatsApp', 'card/closed-group'],
    ['Datix', 'card/worried-about-safety'],
    ['sacked', 'card/your-contract'],
    ['photo', 'card/picture-at-work'],
    ['photos', 'card/picture-at-work'],
    ['selfie', 'card/picture-at-work'],
    ['retweet', 'card/pass-it-on'],
    ['artificial intelligence', 'card/ai-help'],
    ['reporter', 'card/journalist'],
    ['spy', 'employer'],
    ['racist', 'card/treated-badly'],
    ['incognito', 'reach'],
    ['Caldicott', 'contacts'],
    ['stalker', 'threat'],
    ['suicide', 'crisis'],
  ])('%s → %s', (query, hash) => expect(hashes(query).slice(0, 3)).toContain(hash));

  test('the short name of a regulator leads to what it would be asked about', () => {
    for (const query of ['GMC', 'nmc', 'HCPC']) expect(hashes(query)).toContain('card/complaint-about-me');
  });
  test('a whole question is understood by the words that tell what is asked', () => {
    expect(hashes('can I post a photo of my ward?').slice(0, 3)).toContain('card/picture-at-work');
    expect(first('should I reply')).toBe('reply');
    expect(first('someone is threatening me')).toBe('threat');
  });
});

describe('how it is typed', () => {
  test('the beginning of a word is enough', () =>
    expect(hashes('compl').slice(0, 2)).toContain('card/reply-to-complaint'));
  test.each([
    ['complant', 'card/reply-to-complaint'],
    ['jurnalist', 'card/journalist'],
    ['whatsap', 'card/closed-group'],
    ['whistelblowing', 'card/worried-about-safety'],
  ])('a small slip in %s is forgiven', (query, hash) => expect(hashes(query)).toContain(hash));
  test('what is spelled right is not drowned by what is nearly so', () => {
    expect(hashes('strike').length).toBeLessThan(6);
  });
  test('a title that fits comes before a text that fits', () => {
    const all = toFindables(guidanceWith(null), NOBODY_YET);
    const titled = all.filter(({ title }) => /patient/i.test(title)).map(({ hash }) => hash);
    expect(titled.length).toBeGreaterThan(3);
    expect(hashes('patient').slice(0, titled.length).sort()).toEqual(titled.sort());
  });
  test('where nothing holds all words, what holds some is given, and called so', () => {
    const search = withPack(null);
    expect(search('photo xylophone')).toMatchObject({ nearest: true });
    expect(search('photo xylophone').found[0]?.hash).toBe('card/picture-at-work');
    expect(search('photo')).toMatchObject({ nearest: false });
  });
  test('nonsense finds nothing, and so does nothing', () => {
    expect(hashes('qqxzzv')).toEqual([]);
    expect(hashes('  ?! ')).toEqual([]);
  });
});

describe('in Welsh', () => {
  const inWelsh = (query: string) => {
    speak('cy');
    return hashes(query);
  };
  test('a circumflex need not be typed', () => {
    expect(inWelsh('grwp')).toEqual(inWelsh('grŵp'));
    expect(inWelsh('grwp')).toContain('card/closed-group');
  });
  test('a word is found however the word before it changed its beginning', () => {
    for (const query of ['cwyn', 'gŵyn', 'chwyn'])
      expect(inWelsh(query).slice(0, 3)).toContain('card/reply-to-complaint');
  });
  test.each([
    ['hunlun', 'card/picture-at-work'],
    ['WhatsApp', 'card/closed-group'],
    ['Datix', 'card/worried-about-safety'],
    ['diswyddo', 'card/your-contract'],
    ['bygythiad', 'threat'],
    ['gwylio', 'employer'],
    ['cyflogwr', 'employer'],
  ])('%s → %s', (query, hash) => expect(inWelsh(query).slice(0, 4)).toContain(hash));
});

test.each(LANGUAGES)('in %s every list of words leads to answers that exist', (language) => {
  speak(language);
  const there = new Set(toFindables(guidanceWith(null), NOBODY_YET).map(({ hash }) => hash));
  const lost = everyAlike().flatMap(({ finds }) => finds.filter((hash) => !there.has(hash)));
  expect(lost).toEqual([]);
});

test('every place of the popup and every card is found by its own title', () => {
  const all = toFindables(guidanceWith(null), NOBODY_YET);
  const search = openSearch(all);
  const lost = all.filter(
    ({ hash, title }) =>
      !search(title)
        .found.slice(0, 3)
        .some((one) => one.hash === hash),
  );
  expect(lost.map(({ title }) => title)).toEqual([]);
  expect(all.length).toBeGreaterThan(PLACES.length + 40);
});

describe('an organisation’s own cards', () => {
  const [card] = builtIn().cards;
  if (!card) throw new Error('There are no cards.');
  const packWith = (...titles: string[]): BuiltIn => ({
    ...builtIn(),
    cards: titles.map((title, i) => ({ ...card, id: `own-${i}`, title: { 'en-GB': title } })),
  });
  test('come first where they fit as well', () => {
    expect(hashes('photo', packWith('Can I post a photo from Northgate?'))[0]).toBe('card/own-0');
  });
  test('are found by words that are alike to one of their title', () => {
    expect(hashes('WhatsApp', packWith('Our ward chat'))).toContain('card/own-0');
  });
  test('stand beside a built-in card with the same id, which keeps its address', () => {
    const same = { ...packWith(), cards: [{ ...card, title: { 'en-GB': 'Zebra crossing' } }] };
    expect(hashes('zebra', same)).toEqual([`card/${card.id}.own`]);
    expect(hashes(card.title['en-GB'] ?? '', same)).toContain(`card/${card.id}`);
  });
  test('five hundred of them are searched without a wait that anybody feels', () => {
    const titles = Array.from({ length: 500 }, (_, i) => `Question ${i} on ${['photos', 'wards', 'gifts'][i % 3]}`);
    const search = withPack(packWith(...titles));
    expect(search('photo').found.length).toBeGreaterThan(160);
    expect(search('question 417').found[0]?.title).toBe('Question 417 on photos');
  });
});
