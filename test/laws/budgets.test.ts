import { build, type LibraryOptions } from 'vite';
import { expect, test } from 'vitest';
import { builtScripts, gzippedBytes } from './built';

/** Gzip bytes. A ceiling rises only in the commit that needs it, which says what it buys. */
const BEFORE_FOCUS = 15_000;
/** What decides, without its weights: more than half of it are the look-up lists of names, places and conditions. */
const ENGINE = 350_000;
/** With the panel, the safer wording, and the words of two languages. Carrying one language alone would save 15,000. */
const AFTER_FOCUS = 400_000;
/** What comes with the first picture alone: reading metadata of many kinds of file is nearly all of it. */
const WITH_A_PICTURE = 46_000;
/** They grow with the drafts that they learn from. When they do not fit, rarer features go first (`train/vocabulary.ts`). */
const WEIGHTS = 1_500_000;

/** Trained weights stand in the bundle as long texts of printable characters (`engine/models/printable.ts`). */
const WEIGHT_TEXT = /(["'`])[#%&(-[\]-_a-}]{2000,}\1/g;
const withoutWeights = (text: string) => text.replace(WEIGHT_TEXT, '""');
const weightsIn = (text: string) => [...text.matchAll(WEIGHT_TEXT)].map(([weights]) => weights).join('');

const injected = builtScripts('chromium').filter(({ path }) => path.startsWith('content/'));
const watchers = injected.filter(({ path }) => path.startsWith('content/watch-'));

const withPicture = injected.find(({ path }) => path === 'content/picture.js');

test.each(watchers)('before a composer has focus, $path is all of us on a page, and under 15 KB', ({ text }) => {
  expect(gzippedBytes(text)).toBeLessThan(BEFORE_FOCUS);
});

test('the engine by itself stays under 350 KB beside its weights', async () => {
  const lib: LibraryOptions = { entry: 'src/engine/check.ts', formats: ['es'], fileName: 'engine' };
  const built = await build({ configFile: false, logLevel: 'silent', build: { write: false, minify: true, lib } });
  const [bundle] = [built].flat();
  const code = bundle && 'output' in bundle ? bundle.output[0].code : '';
  expect(gzippedBytes(withoutWeights(code))).toBeGreaterThan(100_000);
  expect(gzippedBytes(withoutWeights(code))).toBeLessThan(ENGINE);
}, 60_000);

test('engine and interface together stay under 400 KB when a composer has focus', () => {
  const after = injected.filter((script) => !watchers.includes(script) && script !== withPicture);
  expect(after.map(({ path }) => path)).toContain('content/session.js');
  expect(after.reduce((sum, { text }) => sum + gzippedBytes(withoutWeights(text)), 0)).toBeLessThan(AFTER_FOCUS);
});

test('what reads a picture comes only with one, and stays under 46 KB', () => {
  expect(gzippedBytes(withPicture?.text ?? '')).toBeGreaterThan(10_000);
  expect(gzippedBytes(withPicture?.text ?? '')).toBeLessThan(WITH_A_PICTURE);
});

test('trained weights stay under 1.5 MB in all', () => {
  const weights = injected.map(({ text }) => weightsIn(text)).join('');
  expect(weights.length).toBeGreaterThan(100_000);
  expect(gzippedBytes(weights)).toBeLessThan(WEIGHTS);
});

test('there is a watcher to weigh, and a heavy one would be seen', () => {
  expect(watchers.length).toBeGreaterThan(0);
  const heavy = Array.from({ length: 9000 }, (_, i) => (i * 2654435761).toString(36)).join();
  expect(gzippedBytes(heavy)).toBeGreaterThan(BEFORE_FOCUS);
});

test('the watcher does not carry zod, the engine or the interface library', () => {
  const heavyParts = /ZodError|_zod|createElement\(["']|insertBefore\(|nhs-number/;
  expect(watchers.filter(({ text }) => heavyParts.test(text)).map(({ path }) => path)).toEqual([]);
  expect(heavyParts.test(builtScripts('chromium').find(({ path }) => path === 'content/session.js')?.text ?? '')).toBe(
    true,
  );
});
