import { afterEach, describe, expect, test } from 'vitest';
import { builtIn } from '../../src/guidance/built-in';
import { cards } from '../../src/guidance/cards';
import { ownFirst } from '../../src/guidance/own-sources';
import { rules } from '../../src/guidance/rules';
import { sourcesOf } from '../../src/guidance/sources';
import { WITH_CARD, withCard } from '../../src/guidance/with-card';
import { isFor, NOBODY_YET } from '../../src/guidance/you';
import { eachText } from '../../src/pack/each-text';
import { ABOUT } from '../../src/pack/shapes/cards';
import { speak } from '../../src/platform/words';

afterEach(() => speak('en-GB'));
const built = builtIn();

test.each(built.cards.map((card) => [card.id, card] as const))(
  'the card %s has every part in both languages, and none is a copy of another',
  (_id, { title, why, risk, well, protectsHow, examples }) => {
    const texts = eachText([title, why, risk, well, protectsHow, examples]).map(({ text }) => text);
    expect(well.length).toBeGreaterThan(2);
    expect(texts.length).toBe((5 + well.length) * 2);
    expect(texts.filter((text) => text.trim().length < 3)).toEqual([]);
    expect(new Set(texts).size).toBe(texts.length);
  },
);

test('no two cards have the same id or the same title', () => {
  expect(new Set(built.cards.map(({ id }) => id)).size).toBe(built.cards.length);
  expect(new Set(built.cards.map(({ title }) => title['en-GB'])).size).toBe(built.cards.length);
});

test('the cards that staff and patients asked for by name are there', () => {
  const titles = built.cards.map(({ title }) => title['en-GB']);
  expect(titles).toEqual(
    expect.arrayContaining([
      'Someone in our care is posting',
      'I have read what my patient writes',
      'Before you follow, quote or look someone up',
      'Your contract and your posts',
    ]),
  );
});

test('every heading has cards, and every card a heading', () => {
  expect(new Set(built.cards.map(({ about }) => about))).toEqual(new Set(ABOUT));
});

test('every card rests on rules that exist and cites at least one document', () => {
  const known = new Set(rules.map(({ id }) => id));
  for (const card of cards) {
    expect(card.rules.filter((id) => !known.has(id))).toEqual([]);
    expect(sourcesOf(card).length, card.id).toBeGreaterThan(0);
  }
});

test('every source says its version, its date, when it was looked at, and how it is known', () => {
  const sources = built.cards.flatMap((card) => card.sources);
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.filter(({ version, on, checked, known }) => !version || !on || !checked || !known)).toEqual([]);
});

test('what is remembered with medium confidence is cited without a clause number', () => {
  const doubtful = rules.flatMap(({ clauses }) => clauses.filter(({ confidence }) => confidence === 'medium'));
  expect(doubtful.length).toBeGreaterThan(0);
  const bait = { rules: [], besides: [{ document: 'gmc-concerns', clause: '9', confidence: 'medium' }] } as const;
  expect(sourcesOf(bait)[0]?.clauses).toEqual([]);
  const shown = built.cards.flatMap(({ sources }) => sources.filter(({ known }) => known === 'medium'));
  expect(shown.filter(({ where }) => where)).toEqual([]);
});

test('each document is named once on a card, with all its clauses', () => {
  const [story] = cards;
  const named = story ? sourcesOf(story).map(({ regulator, document }) => `${regulator} ${document}`) : [];
  expect(named.length).toBeGreaterThan(3);
  expect(new Set(named).size).toBe(named.length);
});

test('two bodies whose documents share a name are both cited', () => {
  const [gdc, hcpc] = sourcesOf({
    rules: [],
    besides: [
      { document: 'gdc-social-media', confidence: 'seen' },
      { document: 'hcpc-social-media', confidence: 'seen' },
    ],
  });
  expect([gdc?.regulator, hcpc?.regulator]).toEqual(['gdc', 'hcpc']);
});

test('a dentist reads the dental council first, and loses no other source', () => {
  const story = built.cards.find(({ id }) => id === 'story-from-work');
  const sources = story?.sources ?? [];
  expect(ownFirst(sources, 'dental')[0]?.by).toBe('GDC');
  expect(ownFirst(sources, 'dental')).toHaveLength(sources.length);
  expect(ownFirst(sources, 'student')).toEqual(sources);
});

test('what is shown under a card belongs to a card that exists, and there is something to show', () => {
  const ids = new Set(built.cards.map(({ id }) => id));
  expect(Object.keys(WITH_CARD).filter((id) => !ids.has(id))).toEqual([]);
  const asked = Object.values(WITH_CARD).flat();
  const empty = asked.filter((one) => {
    if (one.kind === 'bio-lines') return !built.bioLines.some((line) => line.for === one.for);
    if (one.kind === 'replies')
      return one.situations.some((wanted) => !built.replyTemplates.some(({ situation }) => situation === wanted));
    if (one.kind === 'answering')
      return one.situations.some((wanted) => !built.answering.some(({ situation }) => situation === wanted));
    if (one.kind === 'consent') return one.ids.some((wanted) => !built.consentRoutes.some(({ id }) => id === wanted));
    return built.afterAMistake.length === 0;
  });
  expect(empty).toEqual([]);
});

describe('whose question it is', () => {
  const idsFor = (you: Partial<typeof NOBODY_YET>) =>
    built.cards.filter((card) => isFor(card, { ...NOBODY_YET, ...you })).map(({ id }) => id);
  test('whoever told nothing sees every card', () => expect(idsFor({})).toHaveLength(built.cards.length));
  test('a nurse is not shown what only students ask', () =>
    expect(idsFor({ profession: 'nurse' })).not.toContain('student'));
  test('a student is', () => expect(idsFor({ profession: 'student' })).toContain('student'));
  test('a volunteer is not asked to manage', () => expect(idsFor({ role: 'volunteer' })).not.toContain('i-manage'));
  test('speaking up is for everybody', () => {
    for (const you of [{ profession: 'unregistered' }, { role: 'volunteer' }, { nation: 'scotland' }] as const)
      expect(idsFor(you)).toContain('worried-about-safety');
  });
});

test('a card of an organisation is shown whatever it is called', () => {
  expect(withCard('constructor')).toEqual([]);
  expect(withCard('in-danger')).not.toEqual([]);
});
