import { describe, expect, test } from 'vitest';
import { check } from '../../src/engine/check';
import { nextChange, toPages } from '../../src/pack/for-pages';
import { plainText } from '../../src/pack/markdown/plain';
import { en, northgate } from './northgate';
import { read } from './read';

const opened = read(northgate);
if (!opened.ok) throw new Error('Northgate’s pack is good');
const pack = opened.value;
const termsOn = (day: string, off: readonly string[] = []) => toPages(pack, day, off).policy.terms.map(({ id }) => id);

describe('what a page hears of a pack', () => {
  test('are terms with what the organisation asks, thresholds, people to ask and its own accounts', () => {
    const pages = toPages(pack, '2026-11-01', []);
    expect(Object.keys(pages.advice).sort()).toEqual(['kestrel', 'larkspur']);
    expect(pages.policy.thresholds).toEqual(pack.thresholds);
    expect(pages.contacts.map(({ kind, reach }) => [kind, reach])).toEqual([
      ['information-governance', '020 7946 0018'],
      ['union', null],
    ]);
    expect(pages.accounts).toEqual([{ platform: 'X', handle: '@northgate' }]);
  });

  test('is nothing else: no card, no approval, no address that it came from', () => {
    expect(Object.keys(toPages(pack, '2026-11-01', [])).sort()).toEqual([
      'accounts',
      'advice',
      'contacts',
      'organisation',
      'policy',
    ]);
  });

  test.each([
    ['the day before', '2026-11-19', false],
    ['its first day', '2026-11-20', true],
    ['its last day', '2026-12-04', true],
    ['the day after', '2026-12-05', false],
  ])('has the terms of a period on %s: %s', (_what, day, there) => {
    expect(termsOn(day).includes('opening')).toBe(there);
  });

  test('leaves out a word that the person does not want pointed out, and its advice', () => {
    expect(termsOn('2026-11-01', ['larkspur'])).toEqual(['kestrel']);
    expect(toPages(pack, '2026-11-01', ['larkspur']).advice).not.toHaveProperty('larkspur');
  });

  test('survives being handed over as plain data', () => {
    const pages = toPages(pack, '2026-11-25', []);
    expect(JSON.parse(JSON.stringify(pages))).toEqual(pages);
  });

  test('speaks of an own word as what the organisation asks, and holds only what protects a person', () => {
    const { policy } = toPages(pack, '2026-11-01', []);
    const outcomes = (text: string) => {
      const { findings } = check({ text, context: { kind: 'post', audience: 'public' } }, policy);
      return findings.filter(({ own }) => own !== undefined).map(({ own, outcome }) => `${own}: ${outcome}`);
    };
    expect(outcomes('Cake in the staff room on Larkspur')).toEqual(['larkspur: advise']);
    expect(outcomes('Kestrel is off to theatre')).toEqual(['kestrel: pause']);
  });
});

test.each([
  ['2026-11-01', '2026-11-20'],
  ['2026-11-20', '2026-12-05'],
  ['2026-12-05', null],
])('open pages hear anew when a period begins and after it ends: on %s next on %s', (today, next) => {
  expect(nextChange(pack, today)).toBe(next);
  expect(nextChange({ periods: [] }, today)).toBeNull();
});

test('a text with marks is told in plain words', () => {
  const { 'en-GB': text } = en('**Nine** people stay there.\n\n- See [our page](https://a.example)\n- *Ask* first');
  expect(plainText(text)).toBe('Nine people stay there. See our page; Ask first');
});
