import { expect, test } from 'vitest';
import { NATIONS } from '../../src/engine/types/people';
import { crisisLines } from '../../src/guidance/crisis-lines';
import { guidanceWords } from '../../src/guidance/guidance-words';
import { everyRoute, routes, routesFor } from '../../src/guidance/routes';
import { inNation } from '../../src/guidance/you';

const idsFor = (you: Partial<Parameters<typeof routesFor>[0]>) =>
  routesFor({ nation: null, profession: null, ...you }).map(({ id }) => id);

test.each([null, ...NATIONS])(
  'in %s independent routes come first, and none leads to communications or HR',
  (nation) => {
    const shown = routesFor({ nation, profession: null });
    const sides = shown.map(({ side }) => side);
    expect(sides.indexOf('inside')).toBeGreaterThan(sides.lastIndexOf('independent'));
    expect(shown.slice(0, 2).map(({ id }) => id)).toEqual(['union', 'protect']);
    const named = shown.map(({ id }) => guidanceWords(`route_${id}_name`)).join(' ');
    expect(named).not.toMatch(/communications|human resources|\bHR\b/i);
  },
);

test.each([
  ['england', ['cqc', 'nhs_england'], ['inwo', 'hiw', 'rqia', 'nations']],
  ['scotland', ['inwo'], ['cqc', 'nhs_england', 'hiw', 'rqia', 'nations']],
  ['wales', ['hiw'], ['cqc', 'nhs_england', 'inwo', 'rqia', 'nations']],
  ['northern-ireland', ['rqia'], ['cqc', 'nhs_england', 'inwo', 'hiw', 'nations']],
] as const)('%s has its own bodies and no other nation’s', (nation, there, not) => {
  expect(idsFor({ nation })).toEqual(expect.arrayContaining([...there]));
  expect(idsFor({ nation }).filter((id) => not.some((one) => one === id))).toEqual([]);
});

test('whoever has not told where they work sees a way for every nation', () => {
  expect(idsFor({})).toEqual(expect.arrayContaining(['cqc', 'nations']));
  expect(routes.map(({ id }) => id)).toEqual(idsFor({}));
});

test('a pharmacist sees the pharmacy regulator, and not the doctors’', () => {
  expect(idsFor({ profession: 'pharmacy' })).toContain('gphc');
  expect(idsFor({ profession: 'pharmacy' })).not.toContain('gmc');
  expect(idsFor({ profession: 'unregistered' })).toEqual(expect.arrayContaining(['union', 'protect', 'cqc']));
});

test('the numbers that matter most are right', () => {
  const numbers = [...everyRoute, ...crisisLines].map(({ id, phone }) => `${id} ${phone?.number}`);
  expect(numbers).toEqual(
    expect.arrayContaining([
      'protect 020 3117 2520',
      'inwo 0800 008 6112',
      'hiw 0300 062 8163',
      'rqia 028 9536 1990',
      'samaritans 116 123',
      'emergency 999',
      'lifeline 0808 808 8000',
    ]),
  );
  expect(guidanceWords('crisis_shout_for')).toContain('SHOUT to 85258');
});

test('no number ships that nobody saw or remembers surely, and each says where it was found', () => {
  const phones = [...everyRoute, ...crisisLines].flatMap(({ phone }) => (phone ? [phone] : []));
  expect(phones.length).toBeGreaterThan(12);
  expect(
    phones.filter(({ sure, source }) => !['seen', 'remembered'].includes(sure) || !source.startsWith('https://')),
  ).toEqual([]);
});

test.each(NATIONS)('in %s there is somebody to ring by day and night', (nation) => {
  const ids = inNation(crisisLines, nation).map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['emergency', 'samaritans']));
  expect(ids.includes('lifeline')).toBe(nation === 'northern-ireland');
  expect(ids.includes('breathing_space')).toBe(nation === 'scotland');
});
