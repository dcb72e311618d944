import { afterAll, beforeAll, describe, test } from 'vitest';
import type { Tab } from '../extension/harness/tab';
import { CONTRACTS } from './contract';
import { goesWhenItMay, isHeldForEveryWay, repostIsHeld } from './contract/keeps';
import { type Contracts, openFor } from './contract/open';

let contracts: Contracts;
let tab: Tab;
beforeAll(async () => {
  contracts = await openFor('Chromium');
});
afterAll(() => contracts.browser.close());

describe.each(CONTRACTS)('$id', (site) => {
  beforeAll(async () => {
    await contracts.add(site);
    tab = await contracts.browser.tab();
  });
  afterAll(() => tab.close());

  test.each(site.composers)('$what is held for every way to send, and goes when it may', async (composer) => {
    await isHeldForEveryWay(tab, composer);
    await goesWhenItMay(tab, composer);
  });

  test.each(site.reposts ?? [])('$what without a word is held for what it passes on', (repost) =>
    repostIsHeld(tab, repost),
  );
});
