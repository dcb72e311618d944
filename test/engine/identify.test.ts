import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { peopleDescribed, typicalArea, UNITED_KINGDOM } from '../../src/engine/identify/area';
import { ASSUMPTIONS } from '../../src/engine/identify/assumptions';
import type { Detail, Narrows } from '../../src/engine/identify/detail';
import { estimate, peopleWhoFit } from '../../src/engine/identify/estimate';
import { findBody, findPlace } from '../../src/engine/identify/places';
import { DETAIL_KINDS } from '../../src/engine/types/detail-kind';

const area = fc.constantFrom('Leeds', 'Rhyl', 'Ludlow', 'Cornwall', 'Omagh', 'Scotland').map((name) => {
  const found = findPlace(name);
  if (!found) throw new Error(`${name} is not in the tables`);
  return found;
});
const narrows = fc.oneof(
  fc
    .tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 90 }))
    .map(([a, b]): Narrows => ({ by: 'ages', from: Math.min(a, b), to: Math.max(a, b) })),
  fc.constantFrom('female' as const, 'male' as const).map((sex): Narrows => ({ by: 'sex', sex })),
  area.map((known): Narrows => ({ by: 'area', area: known })),
  fc.double({ min: 1e-6, max: 1, noNaN: true }).map((share): Narrows => ({ by: 'share', share })),
  fc.integer({ min: 1, max: 1000 }).map((people): Narrows => ({ by: 'at-most', people })),
);
const detail = fc
  .record({ kind: fc.constantFrom(...DETAIL_KINDS), narrows, start: fc.nat(200) })
  .map(({ kind, narrows: by, start }): Detail => {
    const span = { start, end: start + 1, in: 'text' as const, quote: 'x' };
    return { ...span, kind, because: kind, narrows: by, basis: { figure: 'ages' } };
  });
const details = fc.array(detail, { maxLength: 8 });
const setting = fc.array(area, { maxLength: 2 }).map((areas) => ({ areas }));

describe('the estimate', () => {
  test('one more detail never leaves more people', () => {
    fc.assert(
      fc.property(details, detail, setting, (told, more, known) => {
        expect(peopleWhoFit([...told, more], known)).toBeLessThanOrEqual(peopleWhoFit(told, known));
      }),
    );
  });

  test('a profile that shows a place never leaves more people', () => {
    fc.assert(
      fc.property(details, area, setting, (told, place, known) => {
        expect(peopleWhoFit(told, { areas: [...known.areas, place] })).toBeLessThanOrEqual(peopleWhoFit(told, known));
      }),
    );
  });

  test('the order of details and saying one twice change nothing', () => {
    fc.assert(
      fc.property(details, setting, fc.nat(7), (told, known, turn) => {
        const turned = [...told.slice(turn), ...told.slice(0, turn)].reverse();
        expect(peopleWhoFit(turned, known)).toBe(peopleWhoFit(told, known));
        expect(peopleWhoFit([...told, ...told], known)).toBe(peopleWhoFit(told, known));
      }),
    );
  });

  test('it is a finite number of at least one person', () => {
    fc.assert(
      fc.property(details, setting, (told, known) => {
        const people = peopleWhoFit(told, known);
        expect(Number.isFinite(people) && people >= 1).toBe(true);
      }),
    );
  });

  test('what tells most comes first, and leaving it out never leaves fewer people', () => {
    fc.assert(
      fc.property(details, setting, (told, known) => {
        const { people, tells } = estimate(told, known);
        const without = tells.map((tell) => tell.peopleWithout);
        expect(without).toEqual([...without].sort((a, b) => b - a));
        for (const more of without) expect(more).toBeGreaterThanOrEqual(people);
      }),
    );
  });
});

describe('figures', () => {
  test('all ages of both sexes are about all people of a place', () => {
    for (const place of [UNITED_KINGDOM, typicalArea(1000), findPlace('Gwynedd'), findPlace('Hackney')]) {
      const described = place && peopleDescribed(place, { from: 0, to: 90, sexes: ['female', 'male'] });
      expect(described).toBeGreaterThan((place?.people ?? 0) * 0.97);
      expect(described).toBeLessThan((place?.people ?? 0) * 1.03);
    }
  });

  test('a city has more people than a village, and an old county town more women over ninety than a young borough', () => {
    expect(findPlace('Birmingham')?.people).toBeGreaterThan(1_000_000);
    expect(findPlace('Aberaeron')?.people).toBeLessThan(3000);
    const oldest = { from: 90, to: 90, sexes: ['female' as const] };
    const perPerson = (name: string) => {
      const place = findPlace(name);
      return place ? peopleDescribed(place, oldest) / place.people : Number.NaN;
    };
    expect(perPerson('East Devon')).toBeGreaterThan(3 * perPerson('Tower Hamlets'));
  });

  test('spellings of one place find the same people', () => {
    expect(findPlace("King's Lynn")).toEqual(findPlace('kings lynn'));
    expect(findPlace('Stockton-on-Tees')).toEqual(findPlace('Stockton on Tees'));
    expect(findPlace('St Albans')).toEqual(findPlace('Saint Albans'));
  });

  test('a hospital stands for the people whom its trust or board serves', () => {
    expect(findBody('Raigmore Hospital')?.people).toBe(findBody('NHS Highland')?.people);
    expect(findBody('Royal Devon and Exeter Hospital')?.people).toBeGreaterThan(200_000);
    expect(findBody('Trentgate General')).toBeNull();
  });

  test('each assumption gives its reason in a sentence', () => {
    for (const { why } of Object.values(ASSUMPTIONS)) expect(why).toMatch(/^[A-Z].{20,}\.$/);
  });
});
