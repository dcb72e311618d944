import { expect, test } from 'vitest';
import { codeUnder, offences } from './sources';

/** A clock, chance, a page, a browser, storage or a log. `new Date(…)` with a day is arithmetic, without one a clock. */
const WORLD =
  /\b(Date\.now|new Date\(\s*\)|Math\.random|performance\.|setTimeout|setInterval|queueMicrotask|document\.|window[.[]|navigator[.[]|globalThis|self\.|crypto\b|process\.|console\.|chrome\.|browser\.|localStorage|indexedDB|async\s|await\s)/;

test('the engine has no clock, no chance, no page, no browser, no log, and never waits', () => {
  expect(offences(codeUnder('src/engine'), WORLD)).toEqual([]);
});

test.each([
  'const today = Date.now();',
  'const now = new Date();',
  'if (Math.random() < 0.5) return;',
  'const t = performance.now();',
  'document.body.append(mark);',
  'console.log(draft.text);',
  'export async function check() {}',
])('this law sees %s', (text) => {
  expect(offences([{ path: 'bait.ts', text }], WORLD)).toHaveLength(1);
});

test('the engine may reckon with a day that it was told', () => {
  expect(offences([{ path: 'fine.ts', text: 'const day = new Date(draft.context.today);' }], WORLD)).toEqual([]);
});
