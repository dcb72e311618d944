import { afterEach, describe, expect, test } from 'vitest';
import { CARD_PARTS, cards, wordsOf } from '../../src/guidance/cards';
import { crisisLines } from '../../src/guidance/crisis-lines';
import { findCards } from '../../src/guidance/find-cards';
import { guidanceWords } from '../../src/guidance/guidance-words';
import { routes } from '../../src/guidance/routes';
import { rules } from '../../src/guidance/rules';
import { sourcesOf } from '../../src/guidance/sources';
import { LANGUAGES } from '../../src/platform/language';
import { speak } from '../../src/platform/words';

afterEach(() => speak('en-GB'));

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(cards.map(({ key }) => key))('the card %s has every part, and none is a copy of another', (key) => {
    speak(language);
    const parts = CARD_PARTS.map((part) => guidanceWords(wordsOf(key, part)));
    expect(parts.filter((text) => text.trim().length < 5)).toEqual([]);
    expect(new Set(parts).size).toBe(CARD_PARTS.length);
  });
});

test('every card rests on rules that exist and cites at least one document', () => {
  const known = new Set(rules.map(({ id }) => id));
  for (const card of cards) {
    expect(card.rules.filter((id) => !known.has(id))).toEqual([]);
    expect(sourcesOf(card).length, card.id).toBeGreaterThan(0);
  }
});

test('every source has a version and a date', () => {
  for (const card of cards)
    for (const { version, effectiveFrom } of sourcesOf(card)) expect([version, effectiveFrom]).not.toContain('');
});

test('what is remembered with medium confidence is cited without a clause number', () => {
  const doubtful = rules.flatMap(({ clauses }) => clauses.filter(({ confidence }) => confidence === 'medium'));
  expect(doubtful.length).toBeGreaterThan(0);
  const invented = { id: 'bait', key: 'bad_day', rules: ['speaking-up'] } as const;
  const medium = sourcesOf(invented).find(({ document }) => document.startsWith('Raising and acting on concerns'));
  expect(medium?.clauses).toEqual([]);
});

test('each document is named once on a card, with all its clauses', () => {
  const [story] = cards;
  const named = story ? sourcesOf(story).map(({ document }) => document) : [];
  expect(named.length).toBeGreaterThan(3);
  expect(new Set(named).size).toBe(named.length);
});

test('independent routes come before those inside, and no route leads to communications or HR', () => {
  const sides = routes.map(({ side }) => side);
  expect(sides.indexOf('inside')).toBeGreaterThan(sides.lastIndexOf('independent'));
  expect(routes.slice(0, 2).map(({ id }) => id)).toEqual(['union', 'protect']);
  const named = routes.map(({ id }) => guidanceWords(`route_${id}_name`)).join(' ');
  expect(named).not.toMatch(/communications|human resources|\bHR\b/i);
});

test('the numbers that matter most are right', () => {
  const numbers = [...routes, ...crisisLines].map(({ id, phone }) => `${id} ${phone?.number}`);
  expect(numbers).toContain('protect 020 3117 2520');
  expect(numbers).toContain('samaritans 116 123');
  expect(numbers).toContain('emergency 999');
  expect(guidanceWords('crisis_shout_for')).toContain('SHOUT to 85258');
});

describe('finding a card', () => {
  const idsFor = (query: string) => findCards(cards, query).map(({ id }) => id);
  test('nothing asked, everything shown', () => expect(idsFor('  ')).toHaveLength(cards.length));
  test('the beginning of a word is enough', () => expect(idsFor('compl')[0]).toBe('reply-to-complaint'));
  test('a title that fits comes before a text that fits', () => expect(idsFor('photo')[0]).toBe('picture-at-work'));
  test('all words must fit', () => expect(idsFor('photo strike')).toEqual([]));
  test('a circumflex need not be typed', () => {
    speak('cy');
    expect(idsFor('grwp')).toEqual(idsFor('grŵp'));
    expect(idsFor('grwp').length).toBeGreaterThan(0);
  });
});
