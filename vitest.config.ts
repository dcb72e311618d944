import { defineConfig } from 'vitest/config';

/** Tests that take minutes of one core: thousands of drafts read, real processes. */
const LONG = [
  'test/engine/laws/**/*.test.ts',
  'test/pack/command-line.test.ts',
  'test/pack/mutated.test.ts',
  'test/composer/replace-firefox.test.ts',
];
/** The same of those that drive browsers: real policy files, real hosts, one refused pack after the other, every way to send. */
const LONG_IN_BROWSER = [
  'test/extension/{pack-{policy,by-hand,by-address,firefox},kit-policy}.test.ts',
  'test/author/{page,access}.test.ts',
  'test/extension/hostile/**/*.test.ts',
  'test/extension/{go,leaves-nothing,frames,give-way,interface-looks}.test.ts',
  'test/sites/contract.test.ts',
  'test/extension/{pictures,screens}.test.ts',
  'test/extension/{reader,reader-settings}.test.ts',
  'test/extension/guidance/**/*.test.ts',
];

/** Every composer of every site by every way to send, and as sites may become: half an hour, run by hand before a release. */
const WIDE = ['test/slow/{sites-*,safer-words-on-sites}.test.ts'];

/** A shared machine can stall a browser for longer than any time limit; at a desk nothing is tried twice. */
const retry = process.env.CI ? 2 : 0;

/**
 * `laws` and `unit` need Node alone, `browser` drives the production build. `slow` and `slow-browser` take long: thousands
 * of drafts, real policies and hosts, a real WordPress. `wide` is every site in every way.
 */
export default defineConfig({
  json: { stringify: false, namedExports: true },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      { extends: true, test: { name: 'laws', include: ['test/laws/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'test/{engine,reader,corpus,composer,platform,ui,pack,guidance,tools,kit,author}/**/*.test.{ts,tsx}',
          ],
          exclude: [...LONG, ...LONG_IN_BROWSER],
          testTimeout: 30_000,
          retry,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/{extension,sites}/**/*.test.ts'],
          exclude: LONG_IN_BROWSER,
          testTimeout: 90_000,
          hookTimeout: 120_000,
          retry,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'slow',
          include: LONG,
          testTimeout: 300_000,
          retry,
        },
      },
      {
        extends: true,
        test: {
          name: 'slow-browser',
          include: ['test/slow/**/*.test.ts', ...LONG_IN_BROWSER],
          exclude: WIDE,
          testTimeout: 600_000,
          hookTimeout: 120_000,
          retry,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'wide',
          include: WIDE,
          testTimeout: 600_000,
          hookTimeout: 120_000,
          retry,
          fileParallelism: false,
        },
      },
    ],
  },
});
