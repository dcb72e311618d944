import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_POLICY, readPolicy } from '../../src/platform/policy';
import { DEFAULTS, languageOf, readSettings, switchPlace } from '../../src/platform/settings';
import { snoozeEnd } from '../../src/platform/snooze';

test('settings that were never stored are the defaults', () => {
  expect(readSettings(undefined)).toEqual({ ok: true, value: DEFAULTS });
});

test.each([
  ['a newer version', { ...DEFAULTS, version: 2 }],
  ['a field that nobody knows', { ...DEFAULTS, draft: 'Mrs Okafor' }],
  ['places that are no list', { ...DEFAULTS, offPlaces: 'x.com' }],
  ['a language that nobody speaks here', { ...DEFAULTS, language: 'fr' }],
  ['nothing', null],
])('settings with %s are not believed', (_what, stored) => {
  expect(readSettings(stored)).toEqual({ ok: false, problem: 'unreadable' });
});

test('whatever lies in storage, reading it does not throw', () => {
  fc.assert(fc.property(fc.jsonValue(), (stored) => typeof readSettings(stored).ok === 'boolean'));
  fc.assert(fc.property(fc.jsonValue(), (stored) => Array.isArray(readPolicy(stored).sitesLeftAlone)));
});

test('switching a place off and on again changes nothing', () => {
  expect(switchPlace(switchPlace(DEFAULTS, 'x.com', false), 'x.com', true)).toEqual(DEFAULTS);
});

test('a place under one that is off can be switched on', () => {
  const off = switchPlace(DEFAULTS, 'reddit.com', false);
  expect(switchPlace(off, 'old.reddit.com', true).offPlaces).toEqual([]);
});

test('a browser that speaks Welsh is spoken to in Welsh, until somebody chooses', () => {
  expect(languageOf(DEFAULTS, 'cy-GB')).toBe('cy');
  expect(languageOf(DEFAULTS, 'en-GB')).toBe('en-GB');
  expect(languageOf({ ...DEFAULTS, language: 'en-GB' }, 'cy')).toBe('en-GB');
});

test('one slip in a policy does not lose the rest of it', () => {
  const managed = { organisationName: 'Porthaven Community Trust', language: 3, sitesLeftAlone: ['x.com'], hide: true };
  const read = readPolicy(managed);
  expect(read).toEqual({ ...NO_POLICY, organisationName: 'Porthaven Community Trust', sitesLeftAlone: ['x.com'] });
});

test('a rest until morning ends at six, for those on days and for those on nights', () => {
  const evening = new Date(2026, 10, 25, 22, 15);
  const night = new Date(2026, 10, 26, 3, 0);
  const six = new Date(2026, 10, 26, 6, 0).getTime();
  expect(snoozeEnd('tomorrow', evening)).toBe(six);
  expect(snoozeEnd('tomorrow', night)).toBe(six);
  expect(snoozeEnd('quarter-hour', night)).toBe(night.getTime() + 900_000);
});

test('private messages are left alone until the person turns them on, also for who comes from an older version', () => {
  const { privateMessages, ...older } = DEFAULTS;
  expect(privateMessages).toBe(false);
  expect(readSettings(older)).toEqual({ ok: true, value: DEFAULTS });
});

test('an organisation has no say over private messages', () => {
  expect(readPolicy({ privateMessages: true, organisationName: 'Dinas Trust' })).toEqual({
    ...NO_POLICY,
    organisationName: 'Dinas Trust',
  });
});

test('settings that an earlier version stored say nothing of nation, profession or role', () => {
  const { nation: _nation, profession: _profession, role: _role, ...older } = DEFAULTS;
  expect(readSettings(older)).toEqual({ ok: true, value: DEFAULTS });
});
