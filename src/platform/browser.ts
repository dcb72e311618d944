import type Browser from 'webextension-polyfill';

/**
 * The browser's own interface. Firefox calls it `browser`, Chromium `chrome`; both answer with promises wherever we ask
 * (Chromium since Manifest 3), so nothing of a polyfill is carried into pages. Only its types are used.
 */
const world: typeof globalThis & { browser?: typeof Browser; chrome?: typeof Browser } = globalThis;

// Node, where tools and unit tests read the same files, has neither: nobody asks there.
export const browser = (world.browser ?? world.chrome) as typeof Browser;
