import { afterAll, beforeAll, describe, test } from 'vitest';
import type { Tab } from '../../extension/harness/tab';
import { CONTRACTS } from '../contract';
import { goesWhenItMay, isHeldForEveryWay, repostIsHeld } from './keeps';
import { type Contracts, openFor } from './open';

/** Declares the whole contract of every site in one browser: each composer by every way to send, and each repost. */
export function everySiteKeepsItsContract(browser: Parameters<typeof openFor>[0]): void {
  let contracts: Contracts;
  let tab: Tab;
  beforeAll(async () => {
    contracts = await openFor(browser);
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
}
