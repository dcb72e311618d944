import { afterEach, describe, expect, test } from 'vitest';
import { NATIONS } from '../../src/engine/types/people';
import { cited } from '../../src/guidance/built-in/cards';
import { whomToTell } from '../../src/guidance/contacts-for';
import { guidanceWith } from '../../src/guidance/guidance';
import { linesForStaff } from '../../src/guidance/lines-for-staff';
import { asText } from '../../src/guidance/posted/as-text';
import { BESIDES, isKind, KIND_FACTS, KINDS } from '../../src/guidance/posted/kinds';
import { STEPS, stepWords } from '../../src/guidance/posted/steps';
import { ruleOf } from '../../src/guidance/rules';
import { textOf } from '../../src/guidance/spoken';
import { PackSchema } from '../../src/pack/pack';
import { LANGUAGES } from '../../src/platform/language';
import { speak } from '../../src/platform/words';
import { northgate } from '../pack/northgate';

afterEach(() => speak('en-GB'));
const builtIn = guidanceWith(null);
const withPack = guidanceWith(PackSchema.parse(northgate));

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(KINDS)('whoever posted something of the kind %s finds five steps, each with something to do', (kind) => {
    speak(language);
    for (const step of STEPS) {
      const { points } = stepWords(kind, step);
      expect(points.length, step).toBeGreaterThan(1);
      expect(points.map(textOf).filter((text) => text.trim() === '')).toEqual([]);
    }
    const copied = asText(kind, builtIn);
    for (const number of [1, 2, 3, 4, 5]) expect(copied).toMatch(new RegExp(`^${number}\\. `, 'm'));
  });
});

test('no kind says of taking down, of whom to tell and of what happens only what another says', () => {
  for (const step of ['down', 'affected', 'usual'] as const) {
    const own = KINDS.map((kind) => stepWords(kind, step).points.map(textOf).join(' '));
    expect(new Set(own).size).toBe(KINDS.length);
  }
});

test('advice is put right before it is deleted, and a paper that shows danger is not deleted unadvised', () => {
  expect(textOf(stepWords('advice', 'down').points[0] ?? {})).toMatch(/^Don’t just delete it/);
  expect(stepWords('leak', 'down').points.map(textOf).join(' ')).toMatch(/take advice before you delete/);
  expect(stepWords('patient', 'down').points.map(textOf).join(' ')).toMatch(/^Take it down now/);
});

test('whatever it was, the union is among those to ring, and neither communications nor HR is', () => {
  for (const kind of KINDS) {
    expect(KIND_FACTS[kind].ring).toContain('union');
    expect(KIND_FACTS[kind].ring).not.toContain('communications');
  }
  expect(KIND_FACTS.leak.ring.slice(0, 2)).toEqual(['union', 'guardian']);
  expect(asText('leak', builtIn)).toContain('Protect, 020 3117 2520');
});

describe('whom to ring', () => {
  test('without an organisation’s guidance they are general, with no number, and the hour that counts', () => {
    const [team] = whomToTell(builtIn, ['information-governance']);
    expect(team).toMatchObject({ from: 'built-in', withinHours: 4 });
    expect(team?.phone).toBeUndefined();
  });
  test('with it they are its own, with its number, its hours and its own time', () => {
    expect(whomToTell(withPack, ['information-governance'])).toMatchObject([
      { id: 'ig-desk', from: 'pack', phone: '020 7946 0018', withinHours: 24 },
    ]);
    const copied = asText('patient', withPack);
    expect(copied).toContain('Information governance desk, 020 7946 0018, ig@northgate.example, Day and night');
    expect(copied).toContain('within 24 hours');
  });
  test('a kind that nobody gave and nothing general stands for is left out', () => {
    expect(whomToTell(builtIn, ['on-call', 'union']).map(({ id }) => id)).toEqual(['union']);
  });
});

test('no number stands in the words: each comes from a contact, a route or a line', () => {
  const known = ['999', '2024'];
  for (const language of LANGUAGES) {
    speak(language);
    const said = KINDS.flatMap((kind) =>
      STEPS.flatMap((step) => [...stepWords(kind, step).points, ...stepWords(kind, step).lines].map(textOf)),
    );
    const numbers = said.flatMap((text) => text.match(/\d[\d ]*\d|\d/g) ?? []);
    expect(numbers.filter((number) => !known.includes(number))).toEqual([]);
  }
});

test.each(NATIONS)('in %s somebody answers a grown-up by night, and children’s lines stand elsewhere', (nation) => {
  const ids = linesForStaff(builtIn.crisisLines, nation).map(({ id }) => id);
  expect(ids).toContain('samaritans');
  expect(ids).not.toContain('childline');
  expect(ids.includes('lifeline')).toBe(nation === 'northern-ireland');
});

test('an organisation’s own line is never left out', () => {
  expect(linesForStaff(withPack.crisisLines, 'england').map(({ id }) => id)).toContain('local-line');
});

test('every kind rests on rules that exist, and cites when they were written', () => {
  for (const kind of KINDS) {
    expect(KIND_FACTS[kind].rules.filter((id) => !ruleOf(id))).toEqual([]);
    const sources = cited({ rules: KIND_FACTS[kind].rules, besides: BESIDES });
    expect(sources.length).toBeGreaterThan(1);
    expect(sources.filter(({ version, known }) => !version || !known)).toEqual([]);
  }
});

test('an address names a kind or nothing', () => {
  expect(isKind('picture')).toBe(true);
  expect(isKind('pictures')).toBe(false);
  expect(isKind(undefined)).toBe(false);
});
