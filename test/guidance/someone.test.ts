import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { contactsFor } from '../../src/guidance/contacts-for';
import { guidanceWith } from '../../src/guidance/guidance';
import { PAGES, type Part } from '../../src/guidance/someone/pages';
import { police } from '../../src/guidance/someone/police';
import { someonePoints, someoneWords } from '../../src/guidance/someone-words';
import { textOf } from '../../src/guidance/spoken';
import { LANGUAGES } from '../../src/platform/language';
import { speak } from '../../src/platform/words';
import { sentencesOf } from './reading-age';

afterEach(() => speak('en-GB'));
const builtIn = guidanceWith(null);
const partsOf = (id: keyof typeof PAGES): readonly Part[] => PAGES[id].parts;
const everyPart = Object.values(PAGES).flatMap(({ parts }): readonly Part[] => parts);
const pageText = (id: keyof typeof PAGES) =>
  partsOf(id)
    .flatMap(({ key }) => [...someonePoints(key), ...someonePoints(`${key}_line`)])
    .map(textOf)
    .join(' ');

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(everyPart.map(({ key }) => key))('the part %s has a title and something to do', (key) => {
    speak(language);
    expect(someoneWords(`${key}_title`)).not.toBe('');
    expect(someonePoints(key).length).toBeGreaterThan(0);
  });
});

test('each of these screens cites what its card rests on', () => {
  for (const { card } of Object.values(PAGES)) {
    const short = builtIn.cards.find(({ id }) => id === card);
    expect(short?.sources.length, card).toBeGreaterThan(0);
  }
});

test('whoever is threatened is told of safety, copies, police, union and employer', () => {
  expect(someoneWords('threat_lead')).toContain('999');
  expect(partsOf('threat').map(({ key }) => key)).toEqual([
    'threat_keep',
    'threat_report',
    'threat_work',
    'threat_owed',
    'threat_you',
  ]);
  expect(partsOf('threat').filter((part) => part.police)).toHaveLength(1);
  expect(police).toMatchObject({ number: '101', sure: 'remembered' });
});

test('a colleague hears it first, in two lines to send, and no picture of the post goes round', () => {
  expect(partsOf('colleague')[0]?.key).toBe('colleague_say');
  expect(someonePoints('colleague_say_line')).toHaveLength(2);
  expect(pageText('colleague')).toContain('Don’t take pictures of it for others');
});

test('a manager asks about safety, the tea room and a concern before anything is asked of anyone', () => {
  expect(
    partsOf('manage')
      .slice(0, 4)
      .map(({ key }) => key),
  ).toEqual(['manage_risk', 'manage_tea', 'manage_concern', 'manage_support']);
  expect(someonePoints('manage_whom').map(textOf)[0]).toMatch(/^Not HR/);
});

test('nobody is sent to communications, and an independent person stands first or level', () => {
  for (const { contacts = [] } of everyPart) {
    expect(contacts).not.toContain('communications');
    if (contacts.includes('guardian')) expect(contacts.indexOf('guardian')).toBeGreaterThan(contacts.indexOf('union'));
  }
  expect(contactsFor(builtIn, ['union', 'guardian']).map(({ id }) => id)).toEqual(['union', 'guardian']);
});

/** Catalogues of the guidance that are read beside each other. */
const CATALOGUES = ['posted', 'someone', 'cards', 'built-in', 'guidance-pages'];
const sentencesIn = (language: string, file: string): string[] =>
  Object.values<string>(JSON.parse(readFileSync(`public/_locales/${language}/${file}.json`, 'utf8')))
    .flatMap(sentencesOf)
    .filter((sentence) => sentence.split(' ').length > 4);

test.each(['en_GB', 'cy'])('in %s no sentence of these screens is said again elsewhere', (language) => {
  const [posted = [], someone = [], ...others] = CATALOGUES.map((file) => sentencesIn(language, file));
  const elsewhere = new Set(others.flat());
  expect(elsewhere.size).toBeGreaterThan(300);
  expect([...posted, ...someone].filter((sentence) => elsewhere.has(sentence))).toEqual([]);
  expect(posted.filter((sentence) => someone.includes(sentence))).toEqual([]);
});
