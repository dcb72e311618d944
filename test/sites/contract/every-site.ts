import { afterAll, beforeAll, describe, test } from 'vitest';
import type { Tab } from '../../extension/harness/tab';
import { CONTRACTS, type SiteContract } from '../contract';
import { goesWhenItMay, isHeldForEveryWay, repostIsHeld } from './keeps';
import { type Contracts, openFor } from './open';

/** Declares tests for every site in one browser; each site has a tab of its own, there once its tests run. */
export function onEverySite(
  browser: Parameters<typeof openFor>[0],
  declare: (site: SiteContract, tab: () => Tab) => void,
): void {
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

    declare(site, () => tab);
  });
}

/** Declares the whole contract of every site: each composer by every way to send, and each repost. */
export const everySiteKeepsItsContract = (browser: Parameters<typeof openFor>[0]): void =>
  onEverySite(browser, (site, tab) => {
    test.each(site.composers)('$what is held for every way to send, and goes when it may', async (composer) => {
      await isHeldForEveryWay(tab(), composer);
      await goesWhenItMay(tab(), composer);
    });

    test.each(site.reposts ?? [])('$what without a word is held for what it passes on', (repost) =>
      repostIsHeld(tab(), repost),
    );
  });
