import { afterAll, beforeAll, describe, test } from 'vitest';
import { CONTRACTS } from './contract';
import { isHeldAndGoesOnce } from './contract/keeps';
import { type Contracts, openFor } from './contract/open';

/** The core, for the first composer of each site; all of the contracts run with `npm run test:wide`. */
describe.each(['Chromium', 'Firefox'] as const)('%s', (browser) => {
  let contracts: Contracts;
  beforeAll(async () => {
    contracts = await openFor(browser);
  });
  afterAll(() => contracts?.browser.close());

  test.each(CONTRACTS)(
    '$id: a careless draft is held, writing goes on, and Post anyway sends it once',
    async (site) => {
      await contracts.add(site);
      const tab = await contracts.browser.tab();
      for (const composer of site.composers.slice(0, 1)) await isHeldAndGoesOnce(tab, composer);
      await tab.close();
    },
  );
});
